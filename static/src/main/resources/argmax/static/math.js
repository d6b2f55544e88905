// Typesets formulas: any element of class `math` that holds TeX. A block element, or one also of class `display`, stands alone.

const written = new WeakMap();
let katex;

async function library() {
  // The minified build is no module (the one that is has twice its size), and leaves its name with the page.
  katex ??= import(document.getElementById('app').dataset.katex).then(() => globalThis.katex);
  return katex;
}

/** Typesets every formula within `root` that is still TeX. */
export async function typeset(root) {
  const formulas = root.querySelectorAll('.math:not([data-typeset])');
  if (formulas.length === 0) {
    return;
  }
  const {render} = await library();
  for (const formula of formulas) {
    if ('typeset' in formula.dataset) {
      continue; // by another call, while this one waited for the library
    }
    const tex = (formula.querySelector('annotation') ?? formula).textContent; // with MathML in it, or bare
    const displayMode = formula.tagName === 'DIV' || formula.classList.contains('display');
    formula.dataset.typeset = '';
    render(tex, formula, {displayMode, throwOnError: false, output: 'htmlAndMathml'});
  }
}

/** Fills `element` with text in which `$…$` is a formula. */
export function write(element, text) {
  if (written.get(element) === text) {
    return Promise.resolve();
  }
  written.set(element, text);
  element.replaceChildren(...text.split(/\$([^$]+)\$/).map((part, index) => index % 2 === 0 ? part : formula(part)));
  return typeset(element);
}

function formula(tex) {
  const span = document.createElement('span');
  span.className = 'math';
  span.textContent = tex;
  return span;
}

/** Text as it is said, or drawn where nothing can be typeset: the TeX of a formula without the signs around it. */
export function plain(text) {
  return text.replaceAll('$', '').replaceAll('\\', '');
}
