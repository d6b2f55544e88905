// A file to send: one that the server would refuse for its size is told before anything is sent.
import {element} from './dom.js';

/** Watches the file fields of `form`. */
export function watch(form) {
  form.querySelectorAll('input[type=file]').forEach(input => input.addEventListener('change', () => tell(input)));
}

function tell(input) {
  const field = input.closest('.field');
  field.querySelector('.problem')?.remove();
  const file = input.files[0];
  const tooLarge = file !== undefined && file.size > Number(input.dataset.bytes);
  field.classList.toggle('has-problem', tooLarge);
  if (tooLarge) {
    const problem = `${file.name} has ${(file.size / 1e6).toFixed(1)} MB; allowed are ${(input.dataset.bytes / 1e6).toFixed(1)} MB.`;
    input.before(element('p', {class: 'problem', id: `${input.id}-problem`, role: 'alert'}, problem));
    input.value = '';
  }
}
