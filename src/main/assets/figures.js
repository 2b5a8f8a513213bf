// Figures of an incident open in their rows, one at a time: their fields have the same names.
(() => {
  const open = () => document.getElementById("figure-form");

  function values(form) {
    return new URLSearchParams(new FormData(form)).toString();
  }

  const asOpened = new WeakMap();

  function remember() {
    const form = open();
    if (form && !asOpened.has(form)) {
      asOpened.set(form, form.querySelector(".field-error, .theirs") ? "" : values(form));
    }
  }

  document.addEventListener("htmx:load", remember);

  // A form with changes stays until it is saved or cancelled.
  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = open();
    if (!form || event.target.dataset.opens !== "figure-form") {
      return;
    }
    if (values(form) !== asOpened.get(form)) {
      event.preventDefault();
      form.scrollIntoView({ block: "center" });
      form.querySelector(".figure-actions .btn").focus();
    } else {
      form.querySelector("[data-close]").click();
    }
  });

  // Cancelling a figure that was never saved needs no row from the server.
  document.addEventListener("click", (event) => {
    const close = event.target.closest("[data-close]");
    if (close && !close.hasAttribute("hx-get")) {
      event.preventDefault();
      document.getElementById(close.dataset.close).remove();
    }
  });
})();
