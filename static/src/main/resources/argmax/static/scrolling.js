// Boxes that scroll on a narrow screen can be reached by keyboard, but only while there is something to scroll.

const BOXES = '.prose table, .prose pre, div.math, .math.display, .table-box';
const observer = new ResizeObserver(entries => entries.forEach(({target}) => adjust(target)));

// A font that arrives late makes a formula wider without making its box so.
document.fonts.addEventListener('loadingdone', () => document.querySelectorAll(BOXES).forEach(adjust));

/** Watches every box within `root` that may scroll. */
export function watchScrolling(root) {
  root.querySelectorAll(BOXES).forEach(box => observer.observe(box));
}

function adjust(box) {
  if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) {
    box.tabIndex = 0;
  } else {
    box.removeAttribute('tabindex');
  }
}
