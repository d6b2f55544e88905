// A run under way: the page shows what is stored, the feed continues it: curves by epoch, figures of a study or
// of two networks by fetching them again. When the run has ended, the page is loaded once more.
import {append, showFigures} from './figure.js';
import {spell} from './numbers.js';

const ENDED = ['finished', 'stopped', 'diverged', 'failed'];
const LOST = 'Connection lost. What you see is the stored state; trying again.';

/** Follows the run in `root`. */
export function start(root) {
  new Follower(root).listen();
}

class Follower {
  #root;
  #last;
  #misses = 0;
  #spokenAt = 0;
  #stale = false;
  #drawing = false;

  constructor(root) {
    this.#root = root;
    this.#last = Number(root.dataset.lastEvent ?? 0);
  }

  /** Server-sent events; after the second failure in a row, polling. */
  listen() {
    const source = new EventSource(this.#since(this.#root.dataset.events));
    for (const kind of ['epoch', 'trial', 'refit', 'adversary', 'state', 'done']) {
      source.addEventListener(kind, event => {
        this.#misses = 0;
        this.#take(Number(event.lastEventId), kind, JSON.parse(event.data || '{}'));
        if (kind === 'done') {
          source.close();
        }
      });
    }
    source.addEventListener('error', () => {
      this.#feed(LOST);
      this.#misses++;
      if (this.#misses >= 2 || source.readyState === EventSource.CLOSED) {
        source.close();
        this.#poll();
      }
    });
  }

  async #poll() {
    let pause = 1000;
    try {
      const answer = await fetch(this.#since(this.#root.dataset.eventsJson), {headers: {Accept: 'application/json'}});
      const {events, state} = await answer.json();
      events.forEach(({seq, kind, body}) => this.#take(seq, kind, body));
      this.#feed('');
      if (ENDED.includes(state)) {
        this.#finish();
        return;
      }
    } catch {
      this.#feed(LOST);
      pause = 5000;
    }
    setTimeout(() => this.#poll(), pause);
  }

  #since(address) {
    const url = new URL(address, location.href);
    url.searchParams.set('after', this.#last);
    return url;
  }

  #take(number, kind, body) {
    this.#feed('');
    if (kind === 'done') {
      this.#finish();
      return;
    }
    if (kind === 'state' && body.text) {
      this.#showState(body); // the place in the queue is news of the moment and has no number
    }
    if (number <= this.#last) {
      return; // a repetition after the connection was taken up again
    }
    this.#last = number;
    if (kind === 'epoch') {
      append(this.#root, body);
      this.#root.dispatchEvent(new CustomEvent('run-epoch', {detail: body}));
      this.#showEpoch(body);
    } else if (kind === 'trial') {
      this.#showTrial(body);
      this.#redraw();
    } else if (kind === 'refit') {
      this.#step(body.number, body.numbers, `Curve ${body.number} of ${body.numbers}`);
      this.#redraw();
    } else if (kind === 'adversary') {
      const steps = body.step == null ? `Epoch ${body.epoch} of ${body.epochs}` : `Report ${body.epoch} of ${body.epochs}, step ${body.step}`;
      this.#step(body.epoch, body.epochs, steps);
      this.#redraw();
    }
  }

  #showEpoch({epoch, epochs, train, validation}) {
    this.#step(epoch, epochs,
      `Epoch ${epoch} of ${epochs}: loss ${spell(train.loss)} in training, ${spell(validation.loss)} in validation`);
  }

  #showTrial({trial, trials, name, outcome}) {
    const end = outcome ? `score ${spell(outcome.validation.accuracy)} in validation` : 'no score';
    this.#step(trial, trials, `Trial ${trial} of ${trials} (${name}): ${end}`);
  }

  #step(done, all, text) {
    const bar = this.#root.querySelector('progress');
    bar.max = all;
    bar.value = done;
    this.#write(text);
    this.#mark('running');
  }

  /** Fetches the figures of what the log has by now; one request is under way at most. */
  async #redraw() {
    this.#stale = true;
    if (this.#drawing) {
      return;
    }
    this.#drawing = true;
    while (this.#stale) {
      this.#stale = false;
      try {
        const answer = await fetch(this.#root.dataset.figures, {headers: {Accept: 'application/json'}});
        const list = this.#root.querySelector('.run-history');
        await showFigures(list, await answer.json(), list);
      } catch {
        this.#feed(LOST); // the next step tries again, and the end loads the whole page
      }
    }
    this.#drawing = false;
  }

  #showState({state, text, position}) {
    this.#mark(state);
    this.#write(position == null ? text : `${text}, number ${position} in the queue`);
  }

  #mark(state) {
    const badge = this.#root.querySelector('.run-state .badge');
    badge.dataset.state = state;
    badge.textContent = state.charAt(0).toUpperCase() + state.slice(1);
  }

  #write(text) {
    this.#root.querySelector('.run-state-text').textContent = text;
    if (Date.now() - this.#spokenAt >= 5000) {
      this.#spokenAt = Date.now();
      this.#root.querySelector('.run-voice').textContent = text;
    }
  }

  #feed(text) {
    const line = this.#root.querySelector('.run-feed.needs-scripts');
    line.textContent = text;
    line.hidden = text === '';
  }

  /** Loads the page once more, where the server shows what came of the run; the browser keeps the place. */
  #finish() {
    const again = history.state?.ended === this.#root.id; // the end was heard before the server could show it
    history.replaceState({...history.state, ended: this.#root.id}, '');
    setTimeout(() => location.reload(), again ? 3000 : 0);
  }
}
