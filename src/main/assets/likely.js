// Likely duplicates of the incident in the form: a hint with a link, asked for again when title, date, place or quote change.
(() => {
  const asked = /^(title|date)$|^places\[\d+\]\.(place|keys\[place\])$|^witnesses\[\d+\]\.passage\.(document|edition|charStart|charEnd)$/;
  const region = document.querySelector("[data-likely]");
  let timer = 0;
  let request = null;

  const form = () => document.getElementById("incident-form");
  const apart = () => [...region.querySelectorAll("input[name=apart]")].map((input) => input.value);

  async function ask() {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form())) {
      if ((asked.test(name) || name === "_csrf") && typeof value === "string") {
        body.append(name, value);
      }
    }
    request?.abort();
    request = new AbortController();
    try {
      const answer = await fetch(region.dataset.likely, { method: "POST", body, signal: request.signal, redirect: "error" });
      if (answer.ok) {
        show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      }
    } catch (error) {
      // a hint only: the form is saved without it
    }
  }

  function show(found) {
    const answered = apart();
    const hints = [...found.querySelectorAll("[data-hint]")].filter((hint) => !answered.includes(hint.dataset.hint));
    region.querySelector("div").replaceChildren(...hints.map((hint) => document.importNode(hint, true)));
  }

  // Remembered at once for a saved incident, else with the form.
  function answer(hint) {
    const code = hint.dataset.hint;
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = "apart";
    input.value = code;
    input.setAttribute("form", form().id);
    region.append(input);
    hint.remove();
    if (region.dataset.apart) {
      const body = new URLSearchParams({ other: code, _csrf: form().querySelector("[name=_csrf]").value });
      fetch(region.dataset.apart, { method: "POST", body, redirect: "manual" });
    }
  }

  if (region && form()) {
    document.addEventListener("change", ({ target }) => {
      if (asked.test(target.name ?? "")) {
        clearTimeout(timer);
        timer = setTimeout(ask, 400);
      }
    });
    region.addEventListener("click", ({ target }) => {
      if (target.closest("button[data-other]")) {
        answer(target.closest("[data-hint]"));
      }
    });
    ask();
  }
})();
