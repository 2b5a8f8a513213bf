// A part of a page that is asked for after the session has ended is refused, and nothing would happen. So the whole form is sent,
// as without a script: the program keeps what was typed and shows it again after sign-in.
document.addEventListener("htmx:responseError", (event) => {
  const { xhr, elt } = event.detail;
  if (xhr.status !== 401 && xhr.status !== 403) return;
  if (elt.matches("button") && elt.form) elt.form.requestSubmit(elt);
  else if (elt.matches("form")) elt.submit();
});
