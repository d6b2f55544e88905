// Points in a text area, one `x, y` per line: added and removed by buttons, moved by a figure.
import {clamp, tidy} from './boxes.js';

/** Brings the control in `field` to life; what it returns takes a figure's wish: `{x, y, index}`, `{add: {x, y}}`, `{remove}`. */
export function start(field) {
  const points = new Points(field);
  field.querySelector('[data-add]').addEventListener('click', () => points.tell({add: points.somewhere()}));
  field.querySelector('[data-remove]').addEventListener('click', () => points.tell({remove: points.lines().length - 1}));
  points.mark();
  return points;
}

class Points {
  #field;
  #area;

  constructor(field) {
    this.#field = field;
    this.#area = field.querySelector('textarea');
    this.#area.addEventListener('input', () => this.mark());
  }

  lines() {
    return this.#area.value.split('\n').filter(line => line.trim() !== '');
  }

  grant({x, y, index, add, remove}) {
    const lines = this.lines();
    const {least, most} = this.#field.dataset;
    if (add && lines.length < Number(most)) {
      lines.push(this.#write(add));
    } else if (remove !== undefined && lines.length > Number(least)) {
      lines.splice(remove, 1);
    } else if (index !== undefined && index < lines.length) {
      lines[index] = this.#write({x, y});
    }
    this.#area.value = lines.join('\n');
    this.mark();
  }

  /** The same as if somebody had typed it. */
  tell(wish) {
    this.grant(wish);
    this.#area.dispatchEvent(new Event('input', {bubbles: true}));
  }

  /** A place for one more point, away from those that were put before it: the golden ratio spreads them evenly. */
  somewhere() {
    const {left, right, bottom, top} = this.#window();
    const count = this.lines().length + 1;
    return {x: left + (right - left) * (0.618034 * count % 1), y: bottom + (top - bottom) * (0.754878 * count % 1)};
  }

  /** Says which buttons do something; they stay where the focus is. */
  mark() {
    const {least, most} = this.#field.dataset;
    const count = this.lines().length;
    this.#field.querySelector('[data-add]').setAttribute('aria-disabled', count >= Number(most));
    this.#field.querySelector('[data-remove]').setAttribute('aria-disabled', count <= Number(least));
  }

  #write({x, y}) {
    const {left, right, bottom, top} = this.#window();
    return `${tidy(clamp(x, left, right))}, ${tidy(clamp(y, bottom, top))}`;
  }

  #window() {
    const {left, right, bottom, top} = this.#field.dataset;
    return {left: Number(left), right: Number(right), bottom: Number(bottom), top: Number(top)};
  }
}
