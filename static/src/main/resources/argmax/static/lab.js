// A laboratory: whatever is moved, the figures follow. One request is under way at most, and the latest state wins.
import {element} from './dom.js';
import {showFigures} from './figure.js';
import {couple, sliderOf} from './slider.js';

/** Brings the lab in `root` to life. */
export function start(root) {
  new Laboratory(root).listen();
}

class Laboratory {
  #root;
  #form;
  #wanted = null;
  #busy = false;

  constructor(root) {
    this.#root = root;
    this.#form = root.querySelector('.lab-controls');
  }

  listen() {
    this.#form.addEventListener('input', event => {
      couple(this.#form, event.target);
      this.#refresh();
    });
    this.#form.addEventListener('submit', event => {
      event.preventDefault();
      this.#refresh();
    });
    this.#form.querySelector('[data-roll]')?.addEventListener('click', () => {
      this.#form.elements.seed.value = 1 + Math.floor(Math.random() * 999_999);
      this.#refresh();
    });
    this.#root.addEventListener('figure-drag', event => {
      Object.entries(event.detail).forEach(([control, wish]) => grant(this.#form, control, wish));
      this.#refresh();
    });
    this.#root.querySelector('.lab-train')?.addEventListener('submit', event => this.#handOver(event.target));
  }

  async #refresh() {
    this.#wanted = new URLSearchParams(new FormData(this.#form)).toString();
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    while (this.#wanted !== null) {
      const state = this.#wanted;
      this.#wanted = null;
      await this.#ask(state);
    }
    this.#busy = false;
  }

  async #ask(state) {
    try {
      const answer = await fetch(`${this.#form.action}.json?${state}`, {headers: {Accept: 'application/json'}});
      await this.#show(await answer.json(), state);
    } catch {
      this.#say('The server does not answer; the figures show the state before.');
    }
  }

  async #show({problems = {}, figures = [], idle = [], message = ''}, state) {
    showProblems(this.#form, problems);
    if (figures.length === 0) {
      this.#say(message || 'The figures show the last state that could be drawn.');
      return;
    }
    await showFigures(this.#root.querySelector('.lab-body'), figures, this.#root.querySelector('.lab-more'));
    this.#form.querySelectorAll('[data-control]').forEach(control => control.hidden = idle.includes(control.dataset.control));
    this.#say('');
    const address = `${this.#form.action}?${state}`;
    this.#root.querySelector('.lab-link a').href = address;
    if (new URL(address).pathname === location.pathname) {
      history.replaceState(history.state, '', address);
    }
  }

  /** The training starts from the controls as they stand now. */
  #handOver(training) {
    const entries = [...new FormData(this.#form)];
    training.querySelector('.lab-state').replaceChildren(
      ...entries.map(([name, value]) => element('input', {type: 'hidden', name, value})));
  }

  #say(text) {
    this.#root.querySelector('.lab-status').textContent = text;
  }
}

/** Sets a control to what a reader dragged; a slider keeps it within its range and on its steps. */
function grant(form, control, {value, steps}) {
  const box = form.elements[control];
  const slider = sliderOf(form, box);
  if (!slider) {
    box.value = value === undefined ? Number(box.value) + steps : Number(value.toPrecision(4));
    return;
  }
  if (value === undefined) {
    slider.stepUp(steps);
  } else {
    slider.value = value;
  }
  box.value = slider.value;
}

function showProblems(form, problems) {
  form.querySelectorAll('.problem').forEach(problem => problem.remove());
  form.querySelectorAll('.has-problem').forEach(field => field.classList.remove('has-problem'));
  form.querySelectorAll('[aria-invalid]').forEach(input => input.removeAttribute('aria-invalid'));
  for (const [name, text] of Object.entries(problems)) {
    const input = form.querySelector(`[name="${CSS.escape(name)}"]`);
    const field = input?.closest('.field');
    if (field) {
      const heading = field.querySelector(':scope > .hint') ?? field.querySelector(':scope > label, :scope > legend');
      heading.after(element('p', {class: 'problem', id: `${input.id}-problem`}, text));
      field.classList.add('has-problem');
      input.setAttribute('aria-invalid', 'true');
      describe(input, `${input.id}-problem`);
    }
  }
}

function describe(input, id) {
  const described = new Set((input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  input.setAttribute('aria-describedby', [...described.add(id)].join(' '));
}
