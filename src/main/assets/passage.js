// Scrolls to the passage that the address names and announces it to screen readers.
const here = document.getElementById("here");
if (here) {
  here.scrollIntoView({ block: "center" });
  here.focus({ preventScroll: true });
  const status = document.querySelector(".passage-status"); // a live region is announced when its text changes
  if (status) requestAnimationFrame(() => status.replaceChildren(...status.childNodes));
}
