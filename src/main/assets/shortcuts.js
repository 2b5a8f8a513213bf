// Keys for what is done most often: ? shows them, n a new incident, / or Ctrl+K search, f a figure of this incident, j and k the next and the previous figure, Ctrl+S saves.
// Letters do nothing while somebody types in a field.
(() => {
  const help = document.getElementById("shortcuts");

  function types(target) {
    return target.isContentEditable
      || target.matches("input:not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=button]), textarea, select");
  }

  function go(link) {
    if (link) {
      link.click();
    }
  }

  function search() {
    const field = document.querySelector("header input[name=q], main input[name=q]");
    if (field) {
      field.focus();
      field.select();
    } else {
      go(help.querySelector("[data-shortcut=search]"));
    }
  }

  function figure(by) {
    const all = Array.from(document.querySelectorAll("details.fact, .figure-row"));
    const at = all.findIndex((each) => each.contains(document.activeElement));
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
    const part = next && (next.querySelector("summary, a, button") || next);
    if (part) {
      part.focus();
      part.scrollIntoView({ block: "center" });
    }
  }

  function findFigure() {
    const field = document.querySelector(".figure-filter input[name=q]");
    if (field) {
      field.focus();
      field.select();
    } else {
      go(document.querySelector("[data-shortcut=figures]"));
    }
  }

  function save(event) {
    const figure = document.getElementById("figure-form");
    const alone = figure && (figure.contains(document.activeElement) || !document.querySelector(".save-bar"));
    const button = alone ? figure.querySelector(".figure-actions .btn-primary") : document.querySelector(".save-bar .btn-primary");
    if (button) {
      event.preventDefault();
      button.click();
    }
  }

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "s") {
      save(event);
      return;
    }
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      search();
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || types(event.target) || help.open) {
      return;
    }
    const keys = {
      "?": () => help.showModal(),
      "n": () => go(help.querySelector("[data-shortcut=new]")),
      "/": search,
      "f": findFigure,
      "j": () => figure(1),
      "k": () => figure(-1),
    };
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
})();
