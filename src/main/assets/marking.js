// "From the text" in the form of an incident: puts the selected characters of a text into the form.
// Everything else - the suggestions, the values filled in - comes from the server, as without JavaScript.
(() => {
  const narrow = matchMedia("(max-width: 61.99rem)");
  const isHigh = (unit) => unit >= 0xd800 && unit < 0xdc00;

  const panel = () => document.getElementById("marking");
  const text = () => document.getElementById("text-to-mark");

  // Number of code points before a boundary of the selection; half of a surrogate pair counts as the whole.
  function offset(container, node, at, end) {
    const inside = node === container ? container.children[Math.min(at, container.children.length - 1)] : node;
    const paragraph = (inside.nodeType === Node.ELEMENT_NODE ? inside : inside.parentElement).closest("[data-start]");
    if (!paragraph) {
      return null;
    }
    const before = document.createRange();
    before.setStart(paragraph, 0);
    if (node === container) {
      before.setEnd(paragraph, at < container.children.length ? 0 : paragraph.childNodes.length);
    } else {
      before.setEnd(node, at);
    }
    const units = before.toString();
    const points = Array.from(units).length;
    const halved = units.length > 0 && isHigh(units.charCodeAt(units.length - 1));
    return Number(paragraph.dataset.start) + points - (halved && !end ? 1 : 0);
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
    const start = offset(here, range.startContainer, range.startOffset, false);
    const end = offset(here, range.endContainer, range.endOffset, true);
    return start === null || end === null || start >= end ? null : { start, end, range };
  }

  // The text between two characters as the server has it; line ends of one or two characters are made equal by trimming and folding.
  function words(range) {
    const parts = [];
    for (const paragraph of text().children) {
      if (range.intersectsNode(paragraph)) {
        const part = document.createRange();
        part.selectNodeContents(paragraph);
        if (paragraph.contains(range.startContainer)) {
          part.setStart(range.startContainer, range.startOffset);
        }
        if (paragraph.contains(range.endContainer)) {
          part.setEnd(range.endContainer, range.endOffset);
        }
        parts.push(part.toString());
      }
    }
    return parts.join("\n");
  }

  function show(range) {
    if (window.CSS && CSS.highlights && window.Highlight) {
      CSS.highlights.set("chosen-words", new Highlight(range.cloneRange()));
    }
  }

  let last = "";
  let waiting = 0;

  function tell() {
    const found = selected();
    const place = found ? found.start + ":" + found.end : "";
    if (!found || place === last) {
      return;
    }
    last = place;
    show(found.range);
    panel().querySelector("[name=markSelection]").value = place;
    document.getElementById("mark-words").value = words(found.range);
    document.getElementById("mark-read").dispatchEvent(new Event("marked"));
  }

  // Shows the characters of a quote that was found.
  function reveal(key) {
    const [start, end] = key.split(":").slice(1).map(Number);
    const from = boundary(start);
    const to = boundary(end);
    if (from && to) {
      const range = document.createRange();
      range.setStart(from.node, from.at);
      range.setEnd(to.node, to.at);
      show(range);
      from.paragraph.scrollIntoView({ block: "center" });
    }
  }

  function boundary(point) {
    let paragraph = null;
    for (const each of text() ? text().children : []) {
      if (Number(each.dataset.start) > point) {
        break;
      }
      paragraph = each;
    }
    if (!paragraph) {
      return null;
    }
    let left = point - Number(paragraph.dataset.start);
    const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const points = Array.from(node.data);
      if (left <= points.length) {
        return { paragraph, node, at: points.slice(0, left).join("").length };
      }
      left -= points.length;
    }
    return null;
  }

  // The text cannot be edited; a change that a browser makes is undone.
  function guard(here) {
    const whole = here.innerHTML;
    here.addEventListener("beforeinput", (event) => event.preventDefault());
    for (const name of ["drop", "paste", "cut", "dragstart"]) {
      here.addEventListener(name, (event) => event.preventDefault());
    }
    here.addEventListener("input", () => {
      here.innerHTML = whole;
    });
    here.addEventListener("keydown", (event) => {
      if (event.key === "Tab") {
        clearTimeout(waiting);
        tell();
      }
    });
    const pasting = panel().querySelector(".marking-words");
    if (pasting.contains(document.activeElement)) {
      return; // a quote is being pasted already
    }
    pasting.open = document.getElementById("mark-words").value !== "";
    here.focus({ preventScroll: true });
    getSelection().collapse(here.querySelector("p") || here, 0);
    here.scrollTop = 0;
  }

  function fit() {
    const dialog = panel();
    if (dialog && narrow.matches !== dialog.matches(":modal")) {
      dialog.close();
      if (narrow.matches) {
        dialog.showModal();
      } else {
        dialog.show();
      }
    }
  }

  function close(event) {
    const dialog = panel();
    if (dialog) {
      event.preventDefault();
      dialog.querySelector("[name=markClose]").click();
    }
  }

  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, 250);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel() && panel().contains(document.activeElement)) {
      close(event);
    }
  });
  document.addEventListener("change", (event) => {
    if (event.target.name === "markSpot") {
      reveal(event.target.value);
    }
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    fit();
    if (event.target.classList && event.target.classList.contains("marking-text")) {
      last = "";
      guard(text());
    }
    const found = document.querySelector("#marking-selected [name=markSpot]:checked");
    if (event.detail.requestConfig && event.detail.requestConfig.path.includes("text=find") && found) {
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
})();
