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

  // The list narrows while its search is typed; Enter opens the one figure that is left, else goes to the first.
  const asked = new WeakMap();
  let opens = null; // the filter whose list is waited for

  function openFound(list) {
    const found = list.querySelectorAll(".figure-row a[data-opens]:not(.row-menu a)");
    if (found.length === 1) {
      found[0].click();
    } else if (found.length > 1) {
      found[0].focus();
    }
  }

  document.addEventListener("htmx:beforeRequest", (event) => {
    const filter = event.target;
    if (filter.matches(".figure-filter")) {
      if (asked.get(filter) === values(filter)) {
        event.preventDefault(); // the list shows it already
      }
      asked.set(filter, values(filter));
    }
  });

  document.addEventListener("keydown", (event) => {
    const filter = event.target.closest && event.target.closest(".figure-filter");
    if (event.key !== "Enter" || !filter || !event.target.matches("input[type=search]")) {
      return;
    }
    if (asked.get(filter) === values(filter) && !filter.classList.contains("htmx-request")) {
      event.preventDefault();
      openFound(document.querySelector(filter.getAttribute("hx-target")));
    } else {
      opens = filter;
    }
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    if (opens && "#" + event.target.id === opens.getAttribute("hx-target")) {
      opens = null;
      openFound(event.target);
    }
  });

  document.addEventListener("htmx:load", () => {
    const field = open() && open().querySelector("[autofocus]");
    if (field && field === document.activeElement && field.select) {
      field.select(); // what is typed replaces the number
    }
  });

  if (location.hash === "#figure-search") {
    document.getElementById("figure-search")?.focus();
  }

  // Cancelling a figure that was never saved needs no row from the server.
  document.addEventListener("click", (event) => {
    const close = event.target.closest("[data-close]");
    if (close && !close.hasAttribute("hx-get")) {
      event.preventDefault();
      document.getElementById(close.dataset.close).remove();
    }
  });
})();
