// A draft: what is typed is saved on the server, a moment after the last key and when the page is left.

const PAUSE = 600;
const AGAIN = 5000;

/** Saves the entries of `form` from now on and says so in `state`. */
export function keep(form, state) {
  const draft = new Draft(form, state);
  form.addEventListener('input', () => draft.changed());
  form.addEventListener('focusout', () => draft.hurry());
  form.addEventListener('submit', () => draft.end());
  addEventListener('pagehide', () => draft.leave());
  addEventListener('pageshow', () => draft.begin());
}

class Draft {
  #form;
  #state;
  #tab = Math.random().toString(36).slice(2);
  #timer = null;
  #dirty = false;
  #ended = false;
  #request = null;

  constructor(form, state) {
    this.#form = form;
    this.#state = state;
  }

  changed() {
    this.#dirty = true;
    if (this.#state.dataset.state !== 'failed') {
      this.#say('Saving…', 'saving');
    }
    this.#later(PAUSE);
  }

  hurry() {
    if (this.#dirty) {
      this.#save();
    }
  }

  /** The answer itself is on its way: a draft that arrives behind it would stay. */
  end() {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  /** Also when the browser brings back a page that it kept. */
  begin() {
    this.#ended = false;
  }

  leave() {
    if ((this.#dirty || this.#request) && !this.#ended) { // a request without `keepalive` ends with its page
      this.#request?.abort();
      this.#send({keepalive: true}).catch(() => {}); // nobody is left to be told
    }
  }

  async #save() {
    clearTimeout(this.#timer);
    if (this.#request || this.#ended) {
      return; // the one under way looks again when it has ended
    }
    this.#dirty = false;
    this.#request = new AbortController();
    try {
      const answer = await this.#send({signal: this.#request.signal});
      this.#answered(answer.status, await answer.json());
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        this.#failed('the server does not answer');
      }
    }
    this.#request = null;
    if (this.#dirty) {
      this.#later(this.#state.dataset.state === 'failed' ? AGAIN : PAUSE);
    }
  }

  #send(options) {
    return fetch(this.#form.dataset.draft, {
      method: 'POST', headers: {Accept: 'application/json'}, body: this.#entries(), ...options});
  }

  #answered(status, {revision, message}) {
    if (revision !== undefined) {
      this.#form.dataset.revision = revision;
    }
    if (status === 200) {
      this.#say(this.#dirty ? 'Saving…' : 'Saved', this.#dirty ? 'saving' : 'saved');
    } else if (status >= 500 || status === 429) {
      this.#failed(message);
    } else {
      this.#say(message.startsWith('Not saved') ? message : `Not saved: ${message}`, 'refused');
    }
  }

  #failed(reason) {
    this.#dirty = true;
    this.#say(`Not saved: ${reason.replace(/\.$/, '')}; trying again.`, 'failed');
  }

  #later(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), milliseconds);
  }

  /** Files are no draft. */
  #entries() {
    const entries = new URLSearchParams([...new FormData(this.#form)].filter(([, value]) => typeof value === 'string'));
    entries.set('answered', this.#form.dataset.answered);
    entries.set('revision', this.#form.dataset.revision);
    entries.set('tab', this.#tab);
    return entries;
  }

  #say(text, state) {
    this.#state.textContent = text;
    this.#state.dataset.state = state;
  }
}
