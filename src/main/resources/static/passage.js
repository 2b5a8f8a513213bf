// Brings the passage that the address names into view and reads it out.
const here = document.getElementById("here");
if (here) {
  here.scrollIntoView({ block: "center" });
  here.focus({ preventScroll: true });
  const status = document.querySelector(".passage-status"); // a live region speaks when its words change
  if (status) requestAnimationFrame(() => status.replaceChildren(...status.childNodes));
}
