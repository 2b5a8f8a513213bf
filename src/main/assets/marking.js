// "From the text" in the form of an incident: puts selected sentences or characters of a text into the form.
// Everything else - the suggestions, the values filled in - comes from the server, as without JavaScript.
(() => {
  const narrow = matchMedia("(max-width: 61.99rem)");
  const isHigh = (unit) => unit >= 0xd800 && unit < 0xdc00;

  const panel = () => document.getElementById("marking");
  const text = () => document.getElementById("text-to-mark");
  const beside = () => panel() && panel().classList.contains("text-pane");
  const pieces = () => Array.from(text().querySelectorAll("[data-at]"));
  const sentences = () => Array.from(text().querySelectorAll(".sentence"));

  // Number of code points before a boundary of the selection; half of a surrogate pair counts as the whole.
  function offset(node, at, end) {
    const point = document.createRange();
    point.setStart(node, at);
    let last = null;
    for (const piece of pieces()) {
      const inside = document.createRange();
      inside.selectNodeContents(piece);
      if (inside.comparePoint(node, at) === 0) {
        const before = document.createRange();
        before.setStart(piece, 0);
        before.setEnd(node, at);
        const units = before.toString();
        const halved = units.length > 0 && isHigh(units.charCodeAt(units.length - 1));
        return Number(piece.dataset.at) + Array.from(units).length - (halved && !end ? 1 : 0);
      }
      if (inside.comparePoint(node, at) < 0) {
        // between two pieces: the end of the one before, or the start of this one
        return end && last !== null ? last : Number(piece.dataset.at);
      }
      last = Number(piece.dataset.at) + Array.from(piece.textContent).length;
    }
    return last;
  }

  function selected() {
    const selection = getSelection();
    const here = text();
    if (!here || selection.rangeCount === 0 || selection.isCollapsed) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (!here.contains(range.startContainer) || !here.contains(range.endContainer)) {
      return null;
    }
    const start = offset(range.startContainer, range.startOffset, false);
    const end = offset(range.endContainer, range.endOffset, true);
    return start === null || end === null || start >= end ? null : { start, end, range };
  }

  // The text between two characters as the server has it; line ends of one or two characters are made equal by trimming and folding.
  function words(range) {
    const parts = [];
    for (const paragraph of text().children) {
      let part = "";
      for (const piece of paragraph.querySelectorAll("[data-at]")) {
        if (range.intersectsNode(piece)) {
          const inside = document.createRange();
          inside.selectNodeContents(piece);
          if (piece.contains(range.startContainer)) {
            inside.setStart(range.startContainer, range.startOffset);
          }
          if (piece.contains(range.endContainer)) {
            inside.setEnd(range.endContainer, range.endOffset);
          }
          part += inside.toString();
        }
      }
      if (part !== "") {
        parts.push(part);
      }
    }
    return parts.join("\n");
  }

  function show(range) {
    if (window.CSS && CSS.highlights && window.Highlight) {
      if (range) {
        CSS.highlights.set("chosen-words", new Highlight(range.cloneRange()));
      } else {
        CSS.highlights.delete("chosen-words");
      }
    }
  }

  let last = "";
  let waiting = 0;
  let byKeyboard = false;
  let added = false;

  function tell() {
    const found = selected();
    const place = found ? found.start + ":" + found.end : "";
    if (found && place !== last) {
      read(found.start, found.end, words(found.range), found.range);
    }
  }

  function read(start, end, quote, range) {
    last = start + ":" + end;
    show(range);
    for (const mark of text().querySelectorAll("mark.chosen")) {
      mark.classList.remove("chosen");
    }
    panel().querySelector("[name=markSelection]").value = last;
    document.getElementById("mark-words").value = quote;
    document.getElementById("mark-read").dispatchEvent(new Event("marked"));
  }

  function readSentence(sentence, keyboard) {
    const [start, end] = sentence.dataset.sentence.split(":").map(Number);
    const range = document.createRange();
    range.selectNodeContents(sentence);
    byKeyboard = keyboard;
    read(start, end, words(range).trim(), range);
  }

  // The sentence in which the caret is.
  function current() {
    const node = getSelection().anchorNode;
    const element = node && (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    return element && text() && text().contains(element) ? element.closest(".sentence") : null;
  }

  function goTo(sentence) {
    const piece = sentence && sentence.querySelector("[data-at]");
    if (piece) {
      getSelection().collapse(piece.firstChild || piece, 0);
      sentence.scrollIntoView({ block: "nearest" });
      for (const other of text().querySelectorAll(".sentence.here")) {
        other.classList.remove("here");
      }
      sentence.classList.add("here");
    }
  }

  function step(by) {
    const all = sentences();
    const at = all.indexOf(current());
    goTo(all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]);
  }

  // Shows the characters of a quote that was found.
  function reveal(key) {
    const [start, end] = key.split(":").slice(1).map(Number);
    const from = text() && boundary(start);
    const to = text() && boundary(end);
    if (from && to) {
      const range = document.createRange();
      range.setStart(from.node, from.at);
      range.setEnd(to.node, to.at);
      show(range);
      from.node.parentElement.scrollIntoView({ block: "center" });
    }
  }

  function boundary(point) {
    let found = null;
    for (const piece of pieces()) {
      if (Number(piece.dataset.at) > point) {
        break;
      }
      found = piece;
    }
    const node = found && found.firstChild;
    return node ? { node, at: Array.from(node.data).slice(0, point - Number(found.dataset.at)).join("").length } : null;
  }

  // The text cannot be edited; a change that a browser makes is undone.
  function guard(here) {
    const whole = here.innerHTML;
    here.contentEditable = "true";
    here.addEventListener("beforeinput", (event) => event.preventDefault());
    for (const name of ["drop", "paste", "cut", "dragstart"]) {
      here.addEventListener(name, (event) => event.preventDefault());
    }
    here.addEventListener("input", () => {
      here.innerHTML = whole;
    });
    here.addEventListener("click", (event) => {
      const sentence = event.target.closest(".sentence");
      if (sentence && getSelection().isCollapsed && !event.target.closest(".number")) {
        goTo(sentence);
        readSentence(sentence, false);
      }
    });
    here.addEventListener("keydown", (event) => {
      const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (event.key === "Tab") {
        clearTimeout(waiting);
        tell();
      } else if (plain && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
        event.preventDefault();
        step(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter") {
        event.preventDefault();
        if (plain && getSelection().isCollapsed && current()) {
          readSentence(current(), true);
        } else {
          clearTimeout(waiting);
          tell();
        }
      }
    });
  }

  function focusText(here) {
    here.focus({ preventScroll: true });
    goTo(sentences()[0]);
    here.scrollTop = 0;
  }

  function begin() {
    const here = text();
    if (!here || here.isContentEditable) {
      return;
    }
    guard(here);
    if (!beside()) {
      const pasting = panel().querySelector(".marking-words");
      if (pasting.contains(document.activeElement)) {
        return; // a quote is being pasted already
      }
      pasting.open = document.getElementById("mark-words").value !== "";
      focusText(here);
    }
  }

  function fit() {
    const dialog = panel();
    if (dialog && dialog.tagName === "DIALOG" && narrow.matches !== dialog.matches(":modal")) {
      dialog.close();
      if (narrow.matches) {
        dialog.showModal();
      } else {
        dialog.show();
      }
    }
  }

  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, 250);
  });
  document.addEventListener("keydown", (event) => {
    const inside = event.target.closest && event.target.closest("#marking, #marking-selected");
    if (!inside) {
      return;
    }
    if (event.key === "Escape" && !beside()) {
      event.preventDefault();
      panel().querySelector("[name=markClose]").click();
    } else if (event.key === "Escape" && text()) {
      event.preventDefault();
      const first = document.querySelector(".form-pane input:not([type=hidden]), .form-pane select");
      (event.target === text() && first ? first : text()).focus();
    } else if (event.key === "Enter" && event.target.matches("input, select")) {
      event.preventDefault(); // never saves the incident
      const button = document.getElementById(event.target.dataset.enter || "");
      if (button) {
        button.click();
      }
    }
  });
  document.addEventListener("change", (event) => {
    if (event.target.name === "markSpot") {
      reveal(event.target.value);
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target.id === "mark-add") {
      added = true;
    }
  });

  let kept = null;
  document.addEventListener("htmx:beforeSwap", () => {
    kept = text() && { from: text().dataset.from, top: text().scrollTop, at: current() && current().dataset.sentence };
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    fit();
    const redrawn = event.target.id === "incident-form" || (event.target.classList && event.target.classList.contains("marking-text"));
    if (redrawn && text()) {
      last = "";
      show(null);
      begin();
      if (kept && beside() && kept.from === text().dataset.from) {
        text().scrollTop = kept.top;
      } else if (!kept && beside()) {
        focusText(text()); // it was just opened
      }
    }
    if (event.target.id === "marking-selected" && byKeyboard) {
      byKeyboard = false;
      const next = document.querySelector("#marking-selected .suggestion-lines input") || document.getElementById("mark-add")
        || document.getElementById("mark-use");
      if (next) {
        next.focus({ preventScroll: true });
      }
    }
    if (redrawn && added && text()) {
      added = false;
      const all = sentences();
      const chosen = text().querySelector("mark.chosen");
      const at = all.indexOf(chosen && chosen.closest(".sentence"));
      text().focus({ preventScroll: true });
      goTo(all[Math.min(all.length - 1, at + 1)]);
      return;
    }
    const found = document.querySelector("#marking-selected [name=markSpot]:checked");
    if (found && event.detail.requestConfig && !event.detail.requestConfig.path.includes("text=read")) {
      reveal(found.value);
    }
    const filled = document.querySelector(".filled:not([data-told])");
    if (filled) {
      filled.dataset.told = "";
      filled.focus();
    }
  });
  narrow.addEventListener("change", fit);
  fit();
  begin();
  if (beside() && text() && document.activeElement === document.body) {
    focusText(text());
  }
})();
