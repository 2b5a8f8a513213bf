// Buttons beneath a field that offer what its text may mean: each puts its values into the fields of its form.
// Without JavaScript such a button sends the form, and the server does the same.
document.addEventListener("click", (event) => {
  const choice = event.target.closest("button[name=fill]");
  if (!choice || !choice.form) {
    return;
  }
  event.preventDefault();
  let last = null;
  for (const [name, value] of new URLSearchParams(choice.value)) {
    const field = choice.form.elements.namedItem(name);
    if (field instanceof Element) {
      field.value = value;
      last = field;
    }
  }
  if (last) {
    last.dispatchEvent(new Event("change", { bubbles: true }));
    last.focus();
  }
});
