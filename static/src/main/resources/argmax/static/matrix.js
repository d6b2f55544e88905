// A matrix of counts as a table; each cell is shaded by its share of the row.
import {element} from './dom.js';

export function drawMatrix(host, {title, corner, rows, columns, counts}) {
  const head = element('tr', {}, ...[corner, ...columns].map(name => element('th', {scope: 'col'}, name)));
  const body = rows.map((name, index) => {
    const sum = counts[index].reduce((total, count) => total + count, 0);
    return element('tr', {}, element('th', {scope: 'row'}, name), ...counts[index].map(count => cell(count, sum)));
  });
  const grid = element('table', {class: 'matrix', 'aria-label': title},
    element('thead', {}, head),
    element('tbody', {}, ...body));
  host.querySelector('.figure-drawing').replaceChildren(element('div', {class: 'table-box'}, grid));
  host.querySelector('.figure-table').hidden = true; // the drawing is a table already
}

function cell(count, sum) {
  const share = sum > 0 ? count / sum : 0;
  const percent = (100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0);
  const made = element('td', {}, String(count), element('small', {}, `${percent} %`));
  made.style.setProperty('--share', share);
  return made;
}
