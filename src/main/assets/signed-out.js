// A request of htmx after the end of the session is refused and would have no effect. So the whole form is sent,
// as without JavaScript: the program keeps the typed values and shows them again after sign-in.
document.addEventListener("htmx:responseError", (event) => {
  const { xhr, elt } = event.detail;
  if (xhr.status !== 401 && xhr.status !== 403) return;
  if (elt.matches("button") && elt.form) elt.form.requestSubmit(elt);
  else if (elt.matches("form")) elt.submit();
});
