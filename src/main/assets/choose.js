// Fields that are chosen by typing: a list of what the server finds stands below the field (WAI-ARIA combobox with a list).
// Only Enter on an entry, or a click, takes it; its key goes into the hidden field beside the name.
(() => {
  const pause = 200;
  const shortest = 2;
  let field = null; // the input whose list is open
  let list = null;
  let timer = 0;
  let request = null;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.body.append(status);

  const box = (input) => input.closest("[data-choose]");
  const key = (input) => box(input).querySelector("input[type=hidden][name*='keys[']");
  const isField = (node) => node instanceof HTMLInputElement && node.type === "text" && Boolean(box(node));

  function prepare(input) {
    if (input.getAttribute("role") !== "combobox") {
      input.setAttribute("role", "combobox");
      input.setAttribute("aria-autocomplete", "list");
      input.setAttribute("aria-expanded", "false");
      input.dataset.text = input.value;
    }
  }

  // The name at the caret; of a field with several names the part between two semicolons.
  function part(input) {
    if (!box(input).dataset.many) {
      return { from: 0, to: input.value.length, text: input.value.trim() };
    }
    const from = input.value.lastIndexOf(";", input.selectionStart - 1) + 1;
    const next = input.value.indexOf(";", input.selectionStart);
    const to = next < 0 ? input.value.length : next;
    return { from, to, text: input.value.slice(from, to).trim() };
  }

  function close() {
    clearTimeout(timer);
    request?.abort();
    request = null;
    list?.remove();
    list = null;
    field?.setAttribute("aria-expanded", "false");
    field?.removeAttribute("aria-activedescendant");
    field = null;
  }

  async function ask(input) {
    const text = part(input).text;
    request?.abort();
    if (text.length < shortest) {
      close();
      return;
    }
    const mine = new AbortController();
    request = mine;
    const body = new URLSearchParams({ q: text, _csrf: (input.form.querySelector("[name=_csrf]") ?? document.querySelector("[name=_csrf]"))?.value ?? "" });
    try {
      const answer = await fetch(box(input).dataset.choose, { method: "POST", body, signal: mine.signal, redirect: "error" });
      if (answer.ok && request === mine && document.activeElement === input) {
        show(input, new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("ul"));
      }
    } catch (error) {
      if (request === mine) {
        close(); // the field is looked up by its name when the form is saved
      }
    }
  }

  function show(input, found) {
    list?.remove();
    list = null;
    if (!found) {
      return;
    }
    status.textContent = found.dataset.told;
    if (found.children.length === 0) {
      input.setAttribute("aria-expanded", "false");
      return;
    }
    field = input;
    list = document.importNode(found, true);
    list.id = input.id + "-list";
    list.className = "choose-list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels[0]?.textContent ?? "");
    [...list.children].forEach((entry, n) => (entry.id = list.id + "-" + n));
    input.insertAdjacentElement("afterend", list);
    input.setAttribute("aria-expanded", "true");
    input.setAttribute("aria-controls", list.id);
    input.removeAttribute("aria-activedescendant");
  }

  const entries = () => [...list.children].filter((entry) => !entry.hidden);
  const active = () => list?.querySelector("[aria-selected=true]");

  function move(step) {
    const all = entries();
    const next = all[(all.indexOf(active()) + step + all.length + (step < 0 && !active() ? 1 : 0)) % all.length];
    active()?.setAttribute("aria-selected", "false");
    next.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  }

  // What else has to be known of a new name: the list then holds its kinds.
  function askKind() {
    for (const entry of list.children) {
      entry.setAttribute("aria-selected", "false");
      entry.hidden = !entry.dataset.kind;
    }
    field.removeAttribute("aria-activedescendant"); // none is chosen for the editor
  }

  function put(input, value) {
    const at = part(input);
    const many = Boolean(box(input).dataset.many);
    const name = many && /;|^"/.test(value) ? '"' + value.replaceAll('"', '""') + '"' : value;
    const space = many && at.from > 0 ? " " : "";
    input.value = input.value.slice(0, at.from) + space + name + input.value.slice(at.to);
    input.setSelectionRange(at.from + space.length + name.length, at.from + space.length + name.length);
    input.dataset.text = input.value;
  }

  function take(entry) {
    const input = field;
    const kinds = [...list.children].filter((other) => other.dataset.kind);
    if (entry.dataset.create && !entry.dataset.kind && kinds.length > 1) {
      askKind();
      return;
    }
    const others = [...list.children].some((other) => !other.dataset.create); // seen above, so it is another one
    const row = (Math.trunc(performance.now()) % 1e8) + 1000;
    const created = entry.dataset.create ? { kind: kinds.length > 1 ? entry.dataset.kind : kinds[0].dataset.kind } : null;
    put(input, entry.dataset.value);
    const hidden = key(input);
    if (hidden) {
      const kept = box(input).dataset.many ? hidden.value.split("\n").filter((line) => line && line.slice(line.indexOf(" ") + 1) !== entry.dataset.value) : [];
      hidden.value = [...kept, created ? "n" + row + " " + entry.dataset.value : entry.dataset.chosen].filter(Boolean).join("\n");
    }
    forget(input);
    if (created) {
      add(input, row, { sort: entry.dataset.create, name: entry.dataset.value, kind: created.kind, another: others, key: "n" + row });
      note(input, list.dataset.new.replace("{0}", entry.textContent.trim()), "new");
    } else {
      note(input, entry.querySelector("span")?.textContent ?? "", "taken");
    }
    close();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // A new name is sent with the form and added when it is saved.
  function add(input, row, newcomer) {
    for (const [part, value] of Object.entries(newcomer)) {
      const hidden = document.createElement("input");
      hidden.type = "hidden";
      hidden.name = "newcomers[" + row + "]." + part;
      hidden.value = value;
      hidden.dataset.newcomer = newcomer.name;
      box(input).append(hidden);
    }
  }

  function note(input, words, kind) {
    const shown = document.createElement("p");
    shown.className = "choose-note " + kind;
    shown.textContent = words;
    if (words) {
      box(input).querySelector(".field").append(shown);
      status.textContent = words;
    }
  }

  // What was said of a name that no longer stands in the field.
  function forget(input) {
    box(input).querySelectorAll(".choose-note").forEach((shown) => shown.remove());
    box(input).querySelectorAll("[data-newcomer]").forEach((hidden) => {
      if (!input.value.includes(hidden.dataset.newcomer)) {
        hidden.remove();
      }
    });
  }

  document.addEventListener("focusin", ({ target }) => isField(target) && prepare(target));

  document.addEventListener("input", ({ target, isComposing }) => {
    if (!isField(target)) {
      return;
    }
    prepare(target);
    if (!box(target).dataset.many && key(target)) {
      key(target).value = "";
    }
    forget(target);
    clearTimeout(timer);
    if (!isComposing) {
      timer = setTimeout(ask, pause, target);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (!isField(event.target) || event.isComposing) {
      return;
    }
    const open = list && field === event.target;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (open) {
        move(event.key === "ArrowDown" ? 1 : -1);
      } else {
        ask(event.target);
      }
    } else if (open && event.key === "Enter") {
      event.preventDefault(); // the form is not sent while its list is open
      if (active()) {
        take(active());
      } else {
        close();
      }
    } else if (open && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation(); // a dialog around it stays open
      close();
    }
  }, true);

  document.addEventListener("mousedown", (event) => list?.contains(event.target) && event.preventDefault());
  document.addEventListener("click", ({ target }) => {
    const entry = target instanceof Element && target.closest("[role=option]");
    if (entry && list?.contains(entry)) {
      take(entry);
    }
  });
  document.addEventListener("focusout", ({ target }) => target === field && close());
  document.addEventListener("htmx:beforeSwap", close);
})();
