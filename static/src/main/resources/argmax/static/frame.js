// The elements around a drawing, the same as in fragments/figure.html, and the words in them.
import {element, table} from './dom.js';
import {write} from './math.js';

/** An empty figure for one that the page did not have. */
export function frame({id}) {
  const box = element('div', {class: 'table-box', role: 'region', 'aria-labelledby': `${id}-title`});
  return element('figure', {class: 'figure', id},
    element('h3', {class: 'figure-title', id: `${id}-title`}),
    element('div', {class: 'figure-drawing'}),
    element('figcaption', {class: 'figure-summary', id: `${id}-summary`}),
    element('details', {class: 'figure-table'}, element('summary', {}, 'Numbers as a table'), box));
}

/** Milliseconds: an open table follows a slider this much later, since it may be long. */
const LATER = 150;
const waiting = new WeakMap();

/** Writes title, summary and, as soon as somebody looks, the table. */
export function tell(host, figure) {
  write(host.querySelector('.figure-title'), figure.title);
  write(host.querySelector('.figure-summary'), figure.summary);
  const details = host.querySelector('.figure-table');
  if (figure.table) {
    details.ontoggle = () => fill(details, figure.table);
    if (!waiting.has(details)) {
      setTimeout(() => {
        fill(details, waiting.get(details));
        waiting.delete(details);
      }, LATER);
    }
    waiting.set(details, figure.table);
  }
}

function fill(details, data) {
  if (details.open) {
    details.querySelector('.table-box').replaceChildren(table(data));
  }
}
