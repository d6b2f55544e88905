// The frames of a run, fetched some epochs at a time and kept. One request is under way at most; the epoch wanted last wins.
import {showFigures} from './figure.js';

/** How many epochs with frames are kept ready while the run is played. */
const AHEAD = 6;
/** Milliseconds between two questions for news of a run under way, and after one that failed. */
const BETWEEN = 300;
const REST = 3000;

export class Pictures {
  #run;
  #address;
  #pictured;
  #kept = new Map();
  #scales = null;
  #epoch = 0;
  #playing = false;
  #grown = false;
  #busy = false;
  #resting = false;
  #drawing = false;
  #drawn = new Map();

  /** @param pictured the epochs that have frames */
  constructor(run, address, pictured) {
    this.#run = run;
    this.#address = address;
    this.#pictured = pictured;
    for (const shelf of run.querySelectorAll('.shelf')) {
      shelf.addEventListener('toggle', () => {
        this.#draw();
        this.#fetch();
      });
    }
  }

  /** Shows the frames of the nearest epoch that has some, as soon as they are there. */
  show(epoch, playing) {
    const first = this.#epoch === 0;
    this.#epoch = epoch;
    this.#playing = playing;
    if (first) {
      this.#shelves().forEach(shelf => this.#drawn.set(shelf, this.#nearest(epoch))); // the page came with them
      return;
    }
    this.#draw();
    this.#fetch();
  }

  /** The run has gone on. */
  grow() {
    this.#grown = true;
    this.#fetch();
  }

  /** Whether an epoch can be shown at once; where the server doesn't answer, its frames are not waited for. */
  ready(epoch) {
    const nearest = this.#nearest(epoch);
    const there = nearest === undefined || this.#kept.has(nearest) || this.#resting || this.#seen().length === 0;
    if (!there) {
      this.#playing = true;
      this.#fetch();
    }
    return there;
  }

  #shelves() {
    return [...this.#run.querySelectorAll('[data-shelf]')];
  }

  /** The shelves that are open; what nobody sees is not fetched. */
  #seen() {
    return this.#shelves().filter(shelf => shelf.closest('.shelf')?.open !== false);
  }

  #nearest(epoch) {
    return this.#pictured.reduce((best, other) =>
      best === undefined || Math.abs(other - epoch) < Math.abs(best - epoch) ? other : best, undefined);
  }

  /** The epoch to ask for next; null when all is there that is wanted. */
  #missing() {
    const wanted = this.#nearest(this.#epoch);
    if (wanted !== undefined && !this.#kept.has(wanted) && !this.#seen().every(shelf => this.#drawn.get(shelf) === wanted)) {
      return wanted;
    }
    if (this.#grown) {
      this.#grown = false;
      return (this.#pictured.at(-1) ?? 0) + 1;
    }
    const ahead = this.#playing ? this.#pictured.filter(epoch => epoch > this.#epoch).slice(0, AHEAD) : [];
    return ahead.find(epoch => !this.#kept.has(epoch)) ?? null;
  }

  async #fetch() {
    if (this.#busy || this.#resting || this.#seen().length === 0) {
      return;
    }
    this.#busy = true;
    try {
      for (let from = this.#missing(); from !== null; from = this.#missing()) {
        const news = from > (this.#pictured.at(-1) ?? 0);
        const answer = await fetch(`${this.#address}?from=${from}`, {headers: {Accept: 'application/json'}});
        this.#take(await answer.json());
        if (news) {
          await new Promise(resolve => setTimeout(resolve, BETWEEN));
        }
      }
    } catch {
      this.#rest();
    }
    this.#busy = false;
  }

  #take({scales, pictured, epochs}) {
    if (scales !== this.#scales) { // what was drawn on other scales can't be compared
      this.#scales = scales;
      this.#kept.clear();
      this.#drawn.clear();
    }
    this.#pictured = pictured;
    epochs.forEach(({epoch, shelves}) => this.#kept.set(epoch, shelves));
    this.#draw();
  }

  #rest() {
    this.#resting = true;
    setTimeout(() => {
      this.#resting = false;
      this.#fetch();
    }, REST);
  }

  /** Draws what is kept of the wanted epoch on every open shelf; what is wanted meanwhile comes after it. */
  async #draw() {
    if (this.#drawing) {
      return;
    }
    this.#drawing = true;
    for (let shelf = this.#outdated(); shelf; shelf = this.#outdated()) {
      const epoch = this.#nearest(this.#epoch);
      const figures = this.#kept.get(epoch)[shelf.dataset.shelf] ?? [];
      this.#drawn.set(shelf, epoch);
      await showFigures(shelf, figures, shelf);
      shelf.closest('.shelf')?.querySelector('.shelf-empty')?.remove();
    }
    this.#drawing = false;
  }

  #outdated() {
    const epoch = this.#nearest(this.#epoch);
    return this.#kept.has(epoch)
      ? this.#seen().find(shelf => this.#drawn.get(shelf) !== epoch)
      : undefined;
  }
}
