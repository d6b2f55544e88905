// The legend as a list beside the canvas, where it can be read, wrapped and typeset.
import {drawing, element} from './dom.js';
import {moduleOf} from './layers.js';
import {write} from './math.js';

/** A list item per named layer; layers of one name share theirs. */
export function legend(layers) {
  const named = layers.filter((layer, index) => {
    const {swatch, key} = moduleOf(layer);
    return layer.name && (swatch || key) && layers.findIndex(other => other.name === layer.name) === index;
  });
  return element('ul', {class: 'legend', role: 'list'}, ...named.map(entry));
}

function entry(layer) {
  const {swatch, key} = moduleOf(layer);
  const name = element('span');
  write(name, layer.name);
  return element('li', {}, key ? key(layer) : mark(swatch(layer), layer.hue), name);
}

function mark(marks, hue) {
  const made = drawing('svg', {width: 22, height: 12, viewBox: '0 0 22 12', 'aria-hidden': 'true'}, ...marks);
  made.style.color = hue ? `var(--data-${hue.toLowerCase().replace('_', '-')})` : '';
  return made;
}
