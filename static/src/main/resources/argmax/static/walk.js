// Walking through a drawing by keyboard: one stop of the tab key, arrow keys within, and a voice that says what is there.
import {element} from './dom.js';

/**
 * Makes `box` walkable. `move(event)` goes on and tells whether it could, `mark()` shows the place, `say()` is a sentence on
 * it, and `leave()` takes the mark away.
 */
export function walk(box, kind, {move, mark, say, leave}) {
  const voice = element('p', {class: 'visually-hidden', 'aria-live': 'polite'});
  box.append(voice);
  box.tabIndex = 0;
  box.setAttribute('role', 'application');
  box.setAttribute('aria-roledescription', kind);
  box.addEventListener('keydown', event => {
    if (event.target !== box || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (move(event)) {
      event.preventDefault();
      mark();
      voice.textContent = say();
    } else if (event.key === 'Escape') {
      leave();
      voice.textContent = '';
    }
  });
  box.addEventListener('blur', () => leave());
}

/** Where `key` leads from place `at` of `length` places in a row, or null. */
export function along(key, at, length) {
  const last = length - 1;
  const page = Math.max(1, Math.round(last / 10));
  const to = {ArrowLeft: at - 1, ArrowRight: at + 1, PageUp: at - page, PageDown: at + page, Home: 0, End: last}[key];
  return to === undefined ? null : Math.min(last, Math.max(0, to));
}

/** Where `key` leads from place `at` in rows of `columns`, or null. The first row is below if `upwards`. */
export function across(key, at, length, columns, upwards) {
  const [row, column] = [Math.floor(Math.max(0, at) / columns), Math.max(0, at) % columns];
  const last = Math.ceil(length / columns) - 1;
  const step = {ArrowUp: upwards ? 1 : -1, ArrowDown: upwards ? -1 : 1}[key];
  if (step !== undefined) {
    return Math.min(length - 1, Math.min(last, Math.max(0, row + step)) * columns + column);
  }
  const to = {ArrowLeft: column - 1, ArrowRight: at < 0 ? 0 : column + 1, Home: 0, End: columns - 1}[key];
  return to === undefined ? null : Math.min(length - 1, row * columns + Math.min(columns - 1, Math.max(0, to)));
}
