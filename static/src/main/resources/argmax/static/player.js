// The player of a run: steps through its epochs. Numbers, marks in the curves and frames follow; while the run goes on the
// player follows its newest epoch until the reader takes it back.
import {mark} from './figure.js';
import {spell} from './numbers.js';
import {Pictures} from './pictures.js';

const STEPS = {ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10, Home: -Infinity, End: Infinity};

/** Brings the player in `root` to life. */
export function start(root) {
  new Player(root).listen();
}

class Player {
  #root;
  #run;
  #pictures;
  #states = new Map();
  #last = 0;
  #shown = 0;
  #following;
  #timer = null;
  #stale = false;
  #settling = null;

  constructor(root) {
    this.#root = root;
    this.#run = root.closest('.run');
    JSON.parse(root.dataset.states).forEach(state => this.#learn(state));
    this.#pictures = new Pictures(this.#run, root.dataset.frames, JSON.parse(root.dataset.pictured));
    // Nobody asked for this motion, so that whoever wants less of it has to ask.
    this.#following = this.#isLive() && !root.dataset.chosen && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  listen() {
    this.#find('.player-play').addEventListener('click', () => this.#timer ? this.#pause() : this.#play());
    this.#find('.player-follow').addEventListener('click', () => this.#follow());
    this.#find('select').addEventListener('change', () => this.#timer && this.#play());
    this.#slider().addEventListener('input', () => this.#go(Number(this.#slider().value)));
    for (const button of this.#root.querySelectorAll('[data-step]')) {
      button.addEventListener('click', () => this.#step(Number(button.dataset.step)));
    }
    this.#root.addEventListener('keydown', event => {
      if (event.target instanceof HTMLButtonElement && event.key in STEPS) {
        event.preventDefault();
        this.#step(STEPS[event.key]);
      }
    });
    this.#run.addEventListener('run-epoch', ({detail}) => this.#hear(detail));
    if (this.#last > 0) {
      const wished = Number(this.#slider().value); // perhaps moved before this script came
      const given = Number(this.#slider().getAttribute('value'));
      this.#show(given);
      if (wished !== given) {
        this.#go(wished);
      }
    }
  }

  /** An epoch of a run under way; of many within one frame the last is drawn. */
  #hear(report) {
    this.#learn(report);
    this.#pictures.grow();
    if (!this.#stale) {
      this.#stale = true;
      requestAnimationFrame(() => {
        this.#stale = false;
        this.#root.hidden = false;
        this.#show(this.#following || this.#shown === 0 ? this.#last : this.#shown);
      });
    }
  }

  #learn(state) {
    this.#states.set(state.epoch, state);
    this.#last = Math.max(this.#last, state.epoch);
  }

  #play() {
    clearInterval(this.#timer);
    this.#following = false;
    if (this.#shown === this.#last && !this.#isLive()) {
      this.#show(1);
    }
    this.#timer = setInterval(() => this.#tick(), 1000 / Number(this.#find('select').value));
    this.#find('.player-play').textContent = 'Pause';
    this.#tellFollow();
  }

  /** Goes on when the pictures of the next epoch are there; a run under way is waited for at its newest epoch. */
  #tick() {
    if (this.#shown < this.#last) {
      if (this.#pictures.ready(this.#shown + 1)) {
        this.#show(this.#shown + 1);
      }
    } else if (!this.#isLive()) {
      this.#pause();
    }
  }

  #pause() {
    clearInterval(this.#timer);
    this.#timer = null;
    this.#find('.player-play').textContent = 'Play';
    this.#settle();
  }

  #step(by) {
    this.#go(this.#shown + by);
    this.#find('.player-voice').textContent = this.#slider().getAttribute('aria-valuetext');
  }

  /** Where the reader wants to be. */
  #go(epoch) {
    if (this.#timer) {
      this.#pause();
    }
    this.#following = false;
    this.#show(Math.min(this.#last, Math.max(1, epoch)));
    this.#settle();
  }

  #follow() {
    this.#pause();
    this.#following = true;
    this.#show(this.#last);
    this.#settle();
    this.#slider().focus(); // the button is gone
  }

  #show(epoch) {
    this.#shown = epoch;
    const state = this.#states.get(epoch);
    for (const slot of this.#root.querySelectorAll('[data-value]')) {
      slot.textContent = spell(slot.dataset.value.split('.').reduce((part, name) => part?.[name], state));
    }
    const slider = this.#slider();
    slider.max = this.#last;
    slider.value = epoch;
    slider.setAttribute('aria-valuetext', `Epoch ${epoch} of ${this.#root.dataset.all}: `
      + `loss ${spell(state.train.loss)} in training, ${spell(state.validation.loss)} in validation`);
    this.#tellFollow();
    mark(this.#run, epoch);
    this.#pictures.show(epoch, this.#timer !== null);
  }

  #tellFollow() {
    this.#find('.player-follow').hidden = this.#following || !this.#isLive();
  }

  /** The address keeps the place, so that it can be shared; the end needs none. */
  #settle() {
    const url = new URL(location.href);
    if (this.#following || this.#shown === this.#last && !this.#isLive()) {
      url.searchParams.delete('epoch');
    } else {
      url.searchParams.set('epoch', this.#shown);
    }
    clearTimeout(this.#settling); // browsers refuse an address that changes too often
    this.#settling = setTimeout(() => history.replaceState(history.state, '', url), 200);
  }

  #isLive() {
    return 'events' in this.#run.dataset;
  }

  #slider() {
    return this.#find('.player-scrubber');
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }
}
