// An exercise: one click sends one answer, and the verdict has the focus when the page comes back to it.
import {couple} from './boxes.js';
import {keep} from './draft.js';
import {listen} from './echo.js';
import {watch} from './upload.js';

/** Brings the exercise in `card` to life. */
export function start(card) {
  const form = card.querySelector('form');
  if (form) {
    watch(form);
  }
  form?.addEventListener('input', event => couple(form, event.target));
  form?.addEventListener('submit', event => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'yes';
    event.submitter?.setAttribute('aria-disabled', 'true');
  });
  addEventListener('pageshow', () => { // also when the browser brings back a page that it kept
    delete form?.dataset.sent;
    form?.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
  });
  if (form?.dataset.draft) {
    keep(form, form.querySelector('.draft-state'));
  }
  if (form?.dataset.preview) {
    listen(form);
  }
  if (location.hash === `#${card.id}`) {
    card.querySelector('.verdict')?.focus({preventScroll: true});
  }
}
