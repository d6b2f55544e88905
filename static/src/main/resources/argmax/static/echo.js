// How an entry is read, beneath its field: the formula typeset, or where reading stopped. The latest entry wins.
import {element} from './dom.js';
import {typeset} from './math.js';
import {watchScrolling} from './scrolling.js';

const PAUSE = 250;

/** Shows for each text field of `form` how the server reads it. */
export function listen(form) {
  const lines = new Map([...form.querySelectorAll('.field input[type="text"]')].map(input => [input.name, lineOf(input)]));
  let timer;
  let asked = 0;
  const ask = async () => {
    asked++;
    const mine = asked;
    const readings = await read(form);
    if (mine === asked) {
      lines.forEach((line, name) => show(line, readings[name]));
    }
  };
  form.addEventListener('input', event => {
    forgive(event.target);
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  if (form.querySelector('.draft-state time')) {
    ask();
  }
}

/** What was refused is not what stands there now. */
function forgive(input) {
  const field = input.closest('.field.has-problem');
  field?.querySelectorAll('.problem, .mark').forEach(note => note.remove());
  field?.classList.remove('has-problem');
  input.removeAttribute('aria-invalid');
}

function lineOf(input) {
  const line = element('p', {class: 'echo', role: 'status', id: `${input.id}-echo`});
  input.closest('.field').append(line);
  return line;
}

async function read(form) {
  try {
    const answer = await fetch(form.dataset.preview, {
      method: 'POST',
      headers: {Accept: 'application/json'},
      body: new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))});
    return answer.ok ? (await answer.json()).fields : {};
  } catch {
    return {}; // the draft says that the server does not answer
  }
}

function show(line, reading) {
  if (!reading) {
    line.replaceChildren();
  } else if (reading.html !== undefined) {
    line.innerHTML = reading.html;
    line.querySelectorAll('.math').forEach(formula => formula.classList.add('display')); // within a line fractions are small
    line.prepend('Read as ');
    typeset(line);
    watchScrolling(line);
  } else {
    const mark = reading.mark
      ? [element('code', {class: 'mark'}, reading.mark.before, element('mark', {}, reading.mark.at), reading.mark.after)]
      : [];
    line.replaceChildren(...mark, reading.problem);
  }
}
