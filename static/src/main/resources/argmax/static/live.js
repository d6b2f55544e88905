// A page that looks again every few seconds: its parts are fetched anew and those are replaced that have changed. Whoever has
// the focus in one keeps it, and nobody is told but of the parts that say so themselves.
import {showLocalTimes} from './times.js';

const PAUSE = 4000;
const LONGEST_PAUSE = 30000;
const LOST = 'Connection lost. What you see is from before; trying again.';

/** Keeps the parts of `root` fresh. */
export function start(root) {
  new Watcher(root).wait();
}

class Watcher {
  #root;
  #feed;
  #usual;
  #pause = PAUSE;

  constructor(root) {
    this.#root = root;
    this.#feed = root.querySelector('.live-feed');
    this.#usual = this.#feed.textContent;
  }

  wait() {
    setTimeout(() => this.#look(), this.#pause);
  }

  async #look() {
    if (!document.hidden) {
      try {
        const answer = await fetch(location.href, {headers: {Accept: 'text/html'}, cache: 'no-store'});
        if (!answer.ok || answer.redirected) {
          throw new Error(answer.statusText);
        }
        this.#show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
        this.#pause = PAUSE;
        this.#tell(this.#usual);
      } catch {
        this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
        this.#tell(LOST);
      }
    }
    this.wait();
  }

  #show(page) {
    this.#root.querySelectorAll('[data-live-part]').forEach(part => {
      const fresh = page.getElementById(part.id);
      if (fresh) {
        showLocalTimes(fresh);
        if (fresh.innerHTML !== part.innerHTML) {
          replace(part, fresh);
        }
      }
    });
  }

  #tell(text) {
    if (this.#feed.textContent !== text) {
      this.#feed.textContent = text;
    }
  }
}

/** Puts what is in `fresh` into `part`. A link that has the focus keeps it; where it is gone, all waits until the focus moves on. */
function replace(part, fresh) {
  const focused = part.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  const heir = focused && fresh.querySelector(`a[href="${CSS.escape(focused)}"]`);
  if (focused && !heir) {
    return;
  }
  part.replaceChildren(...fresh.childNodes);
  heir?.focus({preventScroll: true});
}
