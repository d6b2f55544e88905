// A laboratory: whatever is moved, the figures follow. One request is under way at most, and the latest state wins; one that
// takes long is given up for it, and the server does not draw it once its turn comes.
import {Controls} from './controls.js';
import {element} from './dom.js';
import {showFigures} from './figure.js';

const PATIENCE = 250; // milliseconds that an older state may take while a newer one waits
const PAGE = crypto.getRandomValues(new Uint32Array(2)).join('-');

/** Brings the lab in `root` to life. */
export async function start(root) {
  const form = root.querySelector('.lab-controls');
  new Laboratory(root, form, await Controls.of(form)).listen();
}

class Laboratory {
  #root;
  #form;
  #controls;
  #wanted = null;
  #asking = null;

  constructor(root, form, controls) {
    this.#root = root;
    this.#form = form;
    this.#controls = controls;
  }

  listen() {
    this.#form.addEventListener('input', () => this.#refresh());
    this.#form.addEventListener('submit', event => {
      event.preventDefault();
      this.#refresh();
    });
    this.#form.querySelector('[data-roll]')?.addEventListener('click', () => {
      this.#form.elements.seed.value = 1 + Math.floor(Math.random() * 999_999);
      this.#refresh();
    });
    this.#root.addEventListener('figure-drag', event => {
      this.#controls.grant(event.detail);
      this.#refresh();
    });
    this.#root.querySelector('.lab-train')?.addEventListener('submit', event => this.#handOver(event.target));
    if (this.#controls.changed()) {
      this.#refresh();
    }
  }

  async #refresh() {
    this.#wanted = this.#controls.state().toString();
    if (this.#asking) {
      this.#asking.overtake();
      return;
    }
    while (this.#wanted !== null) {
      const state = this.#wanted;
      this.#wanted = null;
      this.#asking = new Asking();
      await this.#ask(state, this.#asking);
    }
    this.#asking = null;
  }

  async #ask(state, asking) {
    try {
      const answer = await fetch(`${this.#form.dataset.figures}?${state}`,
        {headers: {Accept: 'application/json', 'Lab-Page': PAGE}, signal: asking.signal});
      const drawn = await answer.json();
      asking.answered();
      await this.#show(drawn, state);
    } catch {
      if (!asking.signal.aborted) {
        this.#say('The server does not answer; the figures show the state before.');
      }
    }
  }

  async #show({problems = {}, figures = [], idle = [], message = ''}, state) {
    this.#controls.complain(problems);
    if (figures.length === 0) {
      this.#say(message || 'The figures show the last state that could be drawn.');
      return;
    }
    await showFigures(this.#root.querySelector('.lab-body'), figures, this.#root.querySelector('.lab-more'));
    this.#controls.rest(idle);
    this.#say('');
    const address = `${this.#form.action}?${state}`;
    this.#root.querySelector('.lab-link a').href = address;
    if (new URL(address).pathname === location.pathname) {
      history.replaceState(history.state, '', address);
    }
  }

  /** The training starts from the controls as they stand now. */
  #handOver(training) {
    training.querySelector('.lab-state').replaceChildren(
      ...[...this.#controls.state()].map(([name, value]) => element('input', {type: 'hidden', name, value})));
  }

  #say(text) {
    this.#root.querySelector('.lab-status').textContent = text;
  }
}

/** A request under way. */
class Asking {
  #controller = new AbortController();
  #patience = null;

  get signal() {
    return this.#controller.signal;
  }

  /** A newer state waits: from now on this one is given up when it takes long. */
  overtake() {
    this.#patience ??= setTimeout(() => this.#controller.abort(), PATIENCE);
  }

  answered() {
    clearTimeout(this.#patience);
  }
}
