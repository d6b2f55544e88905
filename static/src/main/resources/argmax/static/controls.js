// The controls of a lab's form: what they say, what a figure wishes of them, and what is wrong with them. A control that needs
// more than boxes names its script in `data-part`: `points` is control-points.js.
import {couple, grant} from './boxes.js';
import {element} from './dom.js';

export class Controls {
  #form;
  #parts = new Map();

  /** Controls of `form` whose parts are loaded. */
  static async of(form) {
    const controls = new Controls(form);
    await Promise.all([...form.querySelectorAll('[data-part]')].map(async field => {
      const {start} = await import(`./control-${field.dataset.part}.js`);
      controls.#parts.set(field, start(field));
    }));
    return controls;
  }

  constructor(form) {
    this.#form = form;
    form.addEventListener('input', event => couple(form, event.target));
  }

  /** Whether something was typed before this script came, or kept by the browser from an earlier visit; sliders follow it. */
  changed() {
    const changed = [...this.#form.elements].filter(input => input.name && differs(input));
    changed.forEach(input => couple(this.#form, input));
    return changed.length > 0;
  }

  /** Everything as an address says it; a text area sends a value per line. */
  state() {
    const state = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      const lines = value.split(/\r?\n/).filter(line => line.trim() !== '');
      (lines.length > 0 ? lines : ['']).forEach(line => state.append(name, line.trim()));
    }
    return state;
  }

  /** Grants what a figure wishes: per control a `value` or `steps`, of box number `index`, or what its part knows. */
  grant(wishes) {
    for (const [name, wish] of Object.entries(wishes)) {
      const boxes = this.#boxes(name);
      const part = this.#parts.get(boxes[0]?.closest('.field'));
      if (part) {
        part.grant(wish);
      } else if (boxes[wish.index ?? 0]) {
        grant(this.#form, boxes[wish.index ?? 0], wish);
      }
    }
  }

  /** Hides the controls that play no part. */
  rest(idle) {
    this.#form.querySelectorAll('[data-control]').forEach(control => control.hidden = idle.includes(control.dataset.control));
  }

  complain(problems) {
    this.#form.querySelectorAll('.problem').forEach(problem => this.#forget(problem));
    this.#form.querySelectorAll('.has-problem').forEach(field => field.classList.remove('has-problem'));
    this.#form.querySelectorAll('[aria-invalid]').forEach(input => input.removeAttribute('aria-invalid'));
    for (const [name, text] of Object.entries(problems)) {
      const input = this.#boxes(name)[0];
      const field = input?.closest('.field');
      if (field) {
        show(field, input, text);
      }
    }
  }

  #boxes(name) {
    return this.#form.querySelectorAll(`[name="${CSS.escape(name)}"]:not([type="hidden"])`);
  }

  #forget(problem) {
    this.#form.querySelectorAll(`[aria-describedby~="${CSS.escape(problem.id)}"]`).forEach(input => {
      const rest = described(input).filter(id => id !== problem.id);
      input.setAttribute('aria-describedby', rest.join(' '));
      input.toggleAttribute('aria-describedby', rest.length > 0);
    });
    problem.remove();
  }
}

/** A group of inputs has the problem as a whole; its words say which of them. */
function show(field, input, text) {
  const heading = field.querySelector(':scope > .hint') ?? field.querySelector(':scope > label, :scope > legend');
  const id = `${input.id}-problem`;
  heading.after(element('p', {class: 'problem', id}, text));
  field.classList.add('has-problem');
  const alone = !field.matches('fieldset');
  const target = alone ? input : field;
  target.setAttribute('aria-describedby', [...described(target), id].join(' '));
  if (alone) {
    input.setAttribute('aria-invalid', 'true');
  }
}

function differs(input) {
  if (input.options) {
    return [...input.options].some(option => option.selected !== option.defaultSelected);
  }
  return input.type === 'checkbox' || input.type === 'radio'
    ? input.checked !== input.defaultChecked
    : input.value !== input.defaultValue;
}

function described(input) {
  return (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
}
