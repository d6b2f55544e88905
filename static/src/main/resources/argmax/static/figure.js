// Figures: data in, drawing out. A figure element carries its data as JSON in `data-figure`; labs and runs bring newer data.
import {element} from './dom.js';
import {frame, tell} from './frame.js';
import {drawMatrix} from './matrix.js';
import {PlotView} from './plot.js';
import {watchScrolling} from './scrolling.js';
import {onThemeChange} from './theme-switch.js';

const views = new Map();
let library;

onThemeChange(() => views.forEach(view => view.recolour()));

/** Draws every figure within `root` that is not drawn yet. */
export async function drawAll(root) {
  for (const host of root.querySelectorAll('[data-figure]')) {
    await draw(host, JSON.parse(host.dataset.figure));
  }
}

/** Makes `root` show `figures`: those that it has are redrawn, others removed, new ones appended to `list` within it. */
export async function showFigures(root, figures, list) {
  const ids = figures.map(figure => figure.id);
  for (const host of root.querySelectorAll('.figure')) {
    if (!ids.includes(host.id)) {
      views.get(host)?.remove();
      views.delete(host);
      host.remove();
    }
  }
  for (const figure of figures) {
    const host = root.querySelector(`#${CSS.escape(figure.id)}`) ?? list.appendChild(frame(figure));
    tell(host, figure);
    await draw(host, figure);
  }
}

/** Continues the growing curves of every figure within `root` with the report of an epoch. */
export function append(root, report) {
  for (const [host, view] of views) {
    if (root.contains(host)) {
      view.append(report);
    }
  }
}

/** Marks an epoch in every growing curve within `root`. */
export function mark(root, epoch) {
  for (const [host, view] of views) {
    if (root.contains(host)) {
      view.mark(epoch);
    }
  }
}

async function draw(host, figure) {
  if (figure.kind === 'matrix') {
    drawMatrix(host, figure);
  } else if (views.has(host)) {
    views.get(host).show(figure);
  } else {
    await charts();
    views.set(host, new PlotView(host, figure));
  }
  watchScrolling(host);
}

function charts() {
  library ??= new Promise((resolve, reject) => {
    const script = element('script', {src: document.getElementById('app').dataset.chart, onload: resolve});
    script.onerror = () => reject(new Error(`${script.src} can't be loaded`));
    document.head.append(script);
  });
  return library;
}
