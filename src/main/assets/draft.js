// Keeps a form on the server while it is typed into, and asks before the page is left with something unsaved.
// A form takes part if it holds an element with data-draft-of, the address that the form is sent to; an element
// outside its form names the form in data-draft-form.
(() => {
  const PAUSE = 2000; // after the last input, in milliseconds
  const AGAIN = 10000; // after a failure
  const MOST_AT_THE_END = 60000; // a browser sends no more than 64 KB of a page that is being closed

  const states = new Map(); // by the address that a form is sent to

  const marks = () => Array.from(document.querySelectorAll("[data-draft-of]"));
  const formOf = (mark) => (mark.dataset.draftForm ? document.getElementById(mark.dataset.draftForm) : mark.closest("form"));
  const markOf = (path) => marks().find((mark) => mark.dataset.draftOf === path);
  const markAt = (element) => marks().find((mark) => formOf(mark) && formOf(mark).contains(element));

  // unsaved: typed and not sent; unkept: typed and not kept on the server; sent: the form is on its way
  function stateOf(path) {
    if (!states.has(path)) states.set(path, { unsaved: false, unkept: false, sent: false, timer: 0 });
    return states.get(path);
  }

  function fields(form) {
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") typed.append(name, value);
    }
    return typed.toString();
  }

  function send(mark, options) {
    const parameters = new URLSearchParams({
      "draft-of": mark.dataset.draftOf,
      "draft-page": location.pathname + location.search,
      "draft-opened": mark.dataset.draftOpened,
    });
    return fetch("/drafts?" + parameters, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      ...options,
    });
  }

  function tell(path, text) {
    const mark = markOf(path);
    if (!mark) return;
    mark.textContent = text;
    mark.classList.add("draft-failed");
  }

  function show(path, html) {
    const mark = markOf(path);
    if (!mark) return;
    mark.classList.remove("draft-failed");
    mark.innerHTML = html;
    for (const time of mark.querySelectorAll("time")) {
      time.textContent = new Date(time.dateTime).toLocaleTimeString(document.documentElement.lang, {
        hour: "2-digit",
        minute: "2-digit",
        hour12: false,
      });
    }
  }

  async function keep(path) {
    const state = stateOf(path);
    const mark = markOf(path);
    const form = mark && formOf(mark);
    if (!form || state.sent || !state.unkept) return;
    state.unkept = false;
    try {
      const answer = await send(mark, { body: fields(form) });
      if (answer.ok) {
        show(path, await answer.text());
        return;
      }
      if (answer.status === 401) {
        state.unkept = answer.headers.get("Draft-Kept") !== "true";
        tell(path, state.unkept ? mark.dataset.signedOut : mark.dataset.keptSignedOut);
        return;
      }
    } catch {
      // no connection
    }
    state.unkept = true;
    tell(path, mark.dataset.failed);
    later(path, AGAIN);
  }

  function later(path, pause) {
    const state = stateOf(path);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => keep(path), pause);
  }

  function typed(mark) {
    const state = stateOf(mark.dataset.draftOf);
    state.unsaved = true;
    state.unkept = true;
    later(mark.dataset.draftOf, PAUSE);
  }

  function typedAt(event) {
    const mark = markAt(event.target);
    if (mark) typed(mark);
  }

  // The last input of a page that is closed or hidden.
  function finish() {
    for (const mark of marks()) {
      const state = stateOf(mark.dataset.draftOf);
      const form = formOf(mark);
      const body = form && state.unkept && !state.sent ? fields(form) : "";
      if (body && body.length <= MOST_AT_THE_END) {
        state.unkept = false;
        send(mark, { body, keepalive: true }).catch(() => {
          state.unkept = true;
        });
      }
    }
  }

  document.addEventListener("input", typedAt);
  document.addEventListener("change", typedAt);
  // values that the program filled in, and rows that were added or removed
  document.addEventListener("htmx:afterSettle", (event) => {
    const mark = event.target.matches && event.target.matches("form") && markAt(event.target);
    if (mark && event.detail.requestConfig && event.detail.requestConfig.verb === "post") typed(mark);
  });
  // a form in a row of a list was saved or closed
  document.addEventListener("htmx:afterSwap", () => {
    for (const path of states.keys()) {
      if (!markOf(path)) {
        clearTimeout(stateOf(path).timer);
        states.delete(path);
      }
    }
  });
  document.addEventListener("submit", (event) => {
    for (const mark of marks()) {
      if (formOf(mark) === event.target && !event.defaultPrevented) {
        stateOf(mark.dataset.draftOf).sent = true;
        clearTimeout(stateOf(mark.dataset.draftOf).timer);
      }
    }
  });
  // a form in a row of a list is sent by htmx
  function sentByHtmx(event, sent) {
    const mark = event.detail.elt.matches("form") && markAt(event.detail.elt);
    if (mark) {
      stateOf(mark.dataset.draftOf).sent = sent;
      clearTimeout(stateOf(mark.dataset.draftOf).timer);
    }
  }
  document.addEventListener("htmx:beforeRequest", (event) => sentByHtmx(event, true));
  document.addEventListener("htmx:afterRequest", (event) => sentByHtmx(event, event.detail.xhr.getResponseHeader("HX-Redirect") !== null));
  window.addEventListener("pageshow", () => {
    for (const state of states.values()) state.sent = false; // the page came back from the history
  });
  window.addEventListener("pagehide", finish);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") finish();
  });
  window.addEventListener("beforeunload", (event) => {
    const sent = Array.from(states.values()).some((state) => state.sent);
    if (!sent && marks().some((mark) => stateOf(mark.dataset.draftOf).unsaved)) event.preventDefault();
  });
  // A page that comes back from the history is loaded anew; its blank forms keep their keys, so that a form that was
  // saved enters no second record.
  for (const key of document.querySelectorAll("input[name=form-key]")) {
    const keys = (history.state && history.state.formKeys) || {};
    const path = key.form.getAttribute("action");
    if (keys[path]) key.value = keys[path];
    else history.replaceState({ ...history.state, formKeys: { ...keys, [path]: key.value } }, "");
  }
  for (const mark of document.querySelectorAll("[data-draft-continued]")) stateOf(mark.dataset.draftOf).unsaved = true;
})();
