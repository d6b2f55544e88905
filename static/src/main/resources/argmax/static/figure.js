// Figures: data in, drawing out. A figure element carries its data as JSON in `data-figure`; labs and runs bring newer data.
// Each kind is drawn by the module of its name in figures/: `View` draws it, `prepare` loads what that needs.
import {frame, tell} from './frame.js';
import {forget} from './palette.js';
import {watchScrolling} from './scrolling.js';
import {onThemeChange} from './theme-switch.js';

const views = new Map();

onThemeChange(() => {
  forget();
  views.forEach(view => view.recolour?.());
});

/** Draws every figure within `root` that is not drawn yet; those of questions only when they come near, or onto paper. */
export async function drawAll(root) {
  const [later, now] = [[], []];
  root.querySelectorAll('[data-figure]').forEach(host => (host.closest('.exercise-figures') ? later : now).push(host));
  later.forEach(host => soon.observe(host));
  await Promise.all(now.map(drawn));
}

function drawn(host) {
  return draw(host, JSON.parse(host.dataset.figure));
}

const soon = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(({target}) => {
  soon.unobserve(target);
  drawn(target);
}), {rootMargin: '20% 0px'});

addEventListener('beforeprint', () => document.querySelectorAll('.exercise-figures [data-figure]:not([data-kind])').forEach(drawn));

/** Makes `root` show `figures`: those that it has are redrawn, others removed, new ones appended to `list` within it. */
export async function showFigures(root, figures, list) {
  const ids = figures.map(figure => figure.id);
  for (const host of root.querySelectorAll('.figure')) {
    if (!ids.includes(host.id)) {
      views.get(host)?.remove?.();
      views.delete(host);
      host.remove();
    }
  }
  await Promise.all(figures.map(figure => {
    const host = root.querySelector(`#${CSS.escape(figure.id)}`) ?? list.appendChild(frame(figure));
    tell(host, figure);
    return draw(host, figure);
  }));
}

/** Continues the growing curves of every figure within `root` with the report of an epoch. */
export function append(root, report) {
  for (const [host, view] of views) {
    if (root.contains(host)) {
      view.append?.(report);
    }
  }
}

/** Marks an epoch in every growing curve within `root`. */
export function mark(root, epoch) {
  for (const [host, view] of views) {
    if (root.contains(host)) {
      view.mark?.(epoch);
    }
  }
}

async function draw(host, figure) {
  const {View, prepare} = await import(`./figures/${figure.kind}.js`);
  await prepare?.(figure);
  if (host.dataset.kind !== figure.kind) { // the first time, or in this state of a lab it is another one
    views.get(host)?.remove?.();
    host.dataset.kind = figure.kind;
    host.querySelector('.figure-table').hidden = false;
    views.set(host, new View(host, figure));
    watchScrolling(host);
  }
  views.get(host).show(figure);
}
