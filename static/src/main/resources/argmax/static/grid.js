// A matrix as a table whose cells are walked with the arrow keys; where a control is named, they are also written in.
import {element} from './dom.js';
import {across} from './walk.js';

/** Draws tables of the same rows and columns into the same cells, so that nobody's place in them is lost. */
export class Grid {
  #host;
  #names = '';
  #cells = [];
  #columns = 0;
  #control = null;

  constructor(host) {
    this.#host = host;
    host.querySelector('.figure-table').hidden = true; // the drawing is a table already
  }

  /** `cells`: row by row what stands in each: `text`, `small` beneath, `words` for it all, `share` and `side` of its shade. */
  show({title, corner, rows, columns, control}, cells) {
    const names = JSON.stringify([corner, rows, columns]);
    this.#control = control ?? null;
    if (names !== this.#names) {
      this.#names = names;
      this.#columns = columns.length;
      this.#build(title, [corner, ...columns], rows, cells.length);
    }
    this.#cells.forEach((made, index) => fill(made, cells[index]));
  }

  #build(title, header, rows, count) {
    this.#cells = Array.from({length: count}, (_, index) => element('td', {tabIndex: index === 0 ? 0 : -1}));
    const head = element('tr', {}, ...header.map(name => element('th', {scope: 'col'}, name)));
    const body = rows.map((name, row) => element('tr', {}, element('th', {scope: 'row'}, name),
      ...this.#cells.slice(row * this.#columns, (row + 1) * this.#columns)));
    const grid = element('table', {class: 'matrix', role: 'grid', 'aria-label': title},
      element('thead', {}, head), element('tbody', {}, ...body));
    grid.addEventListener('keydown', event => this.#press(event));
    if (this.#control) {
      grid.addEventListener('dblclick', ({target}) => this.#edit(target.closest('td')));
    }
    this.#host.querySelector('.figure-drawing').replaceChildren(element('div', {class: 'matrix-box'}, grid));
  }

  #press(event) {
    const at = this.#cells.indexOf(event.target);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const to = across(event.key, at, this.#cells.length, this.#columns, false);
    if (to !== null) {
      this.#cells[at].tabIndex = -1;
      this.#cells[to].tabIndex = 0;
      this.#cells[to].focus();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      event.target.blur();
    } else if (this.#control) {
      this.#change(event, at);
    }
  }

  #change(event, at) {
    const steps = {'+': 1, '-': -1}[event.key];
    if (steps) {
      wish(event.target, {[this.#control]: {steps, index: at}});
    } else if (event.key === 'Enter' || event.key === 'F2') {
      this.#edit(event.target);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** A box over the cell: Enter takes what stands in it, Escape doesn't. */
  #edit(cell) {
    const index = this.#cells.indexOf(cell);
    if (index < 0 || cell.querySelector('input')) {
      return;
    }
    const box = element('input',
      {type: 'text', inputMode: 'decimal', value: cell.firstChild.textContent, 'aria-label': cell.getAttribute('aria-label')});
    let open = true;
    const close = taken => {
      const value = Number(box.value.replace(',', '.').replace('\u2212', '-'));
      const wrong = taken && (box.value.trim() === '' || !Number.isFinite(value));
      box.toggleAttribute('aria-invalid', wrong);
      if (open && !wrong) {
        open = false;
        box.remove();
        cell.focus();
        if (taken) {
          wish(cell, {[this.#control]: {value, index}});
        }
      }
    };
    box.addEventListener('keydown', event => {
      event.stopPropagation();
      if (event.key === 'Enter' || event.key === 'Escape') {
        event.preventDefault();
        close(event.key === 'Enter');
      }
    });
    box.addEventListener('blur', () => close(false));
    cell.append(box);
    box.select();
  }
}

function fill(cell, {text, small, words, share, side}) {
  const box = cell.querySelector('input');
  cell.replaceChildren(text, ...(small ? [element('small', {}, small)] : []), ...(box ? [box] : []));
  cell.setAttribute('aria-label', words);
  cell.style.setProperty('--share', share);
  cell.dataset.side = side;
}

function wish(cell, detail) {
  cell.dispatchEvent(new CustomEvent('figure-drag', {bubbles: true, detail}));
}
