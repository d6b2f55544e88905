// A run under way: the page shows what is stored, the feed continues it. When the run has ended, the page is loaded once more.
import {append} from './figure.js';
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

  constructor(root) {
    this.#root = root;
    this.#last = Number(root.dataset.lastEvent ?? 0);
  }

  /** Server-sent events; after the second failure in a row, polling. */
  listen() {
    const source = new EventSource(this.#since(this.#root.dataset.events));
    for (const kind of ['epoch', 'state', 'done']) {
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
      this.#showEpoch(body);
    }
  }

  #showEpoch({epoch, epochs, train, validation}) {
    const bar = this.#root.querySelector('progress');
    bar.max = epochs;
    bar.value = epoch;
    this.#write(`Epoch ${epoch} of ${epochs}: loss ${spell(train.loss)} in training, ${spell(validation.loss)} in validation`);
    this.#mark('running');
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
