// Making elements.

/** An element with properties (`class` and `aria-…`, `data-…` as attributes) and children. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'class' || key === 'role' || key.includes('-')) {
      made.setAttribute(key, value);
    } else {
      made[key] = value;
    }
  }
  made.append(...children);
  return made;
}

/** The same for SVG, where everything is an attribute. */
export function drawing(name, attributes = {}, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A table of text: how many rows it leaves out, the header once, then the rows. */
export function table({header, rows, leftOut}) {
  const caption = `${rows.length} rows, spread evenly; ${leftOut} between them are left out.`;
  return element('table', {class: 'data'}, ...(leftOut > 0 ? [element('caption', {}, caption)] : []),
    element('thead', {}, element('tr', {}, ...header.map(cell => element('th', {scope: 'col'}, cell)))),
    element('tbody', {}, ...rows.map(row => element('tr', {}, ...row.map(cell => element('td', {}, cell))))));
}
