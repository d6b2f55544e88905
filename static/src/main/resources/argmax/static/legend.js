// The legend as a list beside the canvas, where it can be read, wrapped and typeset.
import {drawing, element} from './dom.js';
import {DASHES} from './layers.js';
import {write} from './math.js';

/** A list item per named layer; layers of one name share theirs. */
export function legend(layers) {
  const named = layers.filter((layer, index) =>
    layer.name && layer.layer !== 'handle' && layers.findIndex(other => other.name === layer.name) === index);
  return element('ul', {class: 'legend', role: 'list'}, ...named.map(entry));
}

function entry(layer) {
  const name = element('span');
  write(name, layer.name);
  const mark = drawing('svg', {width: 22, height: 12, viewBox: '0 0 22 12', 'aria-hidden': 'true'}, ...swatch(layer));
  mark.style.color = layer.hue ? token(layer.hue) : '';
  return element('li', {}, mark, name);
}

function token(hue) {
  return `var(--data-${hue.toLowerCase().replace('_', '-')})`;
}

function swatch({layer, hue, stroke}) {
  switch (layer) {
    case 'points':
      return [shape(hue)];
    case 'bars':
    case 'band':
      return [drawing('rect', {x: 3, y: 1, width: 16, height: 10, fill: 'currentColor', 'fill-opacity': 0.35})];
    case 'regions':
      return ['CLASS_0', 'CLASS_1', 'CLASS_2'].map((hue, index) => {
        const part = drawing('rect', {x: 2 + 6 * index, y: 1, width: 6, height: 10, 'fill-opacity': 0.35});
        part.style.fill = token(hue);
        return part;
      });
    case 'heat':
      return ['CLASS_0', 'CLASS_1'].map((end, index) => {
        const half = drawing('rect', {x: 3 + 8 * index, y: 1, width: 8, height: 10, 'fill-opacity': 0.35});
        half.style.fill = token(end);
        return half;
      });
    default:
      return [drawing('path',
        {d: 'M0 6h22', stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': DASHES[stroke].join(' ')})];
  }
}

const PATHS = {
  CLASS_1: 'M7 2l8 8M15 2l-8 8',
  CLASS_2: 'M11 1.5l5 9H6z',
  CLASS_3: 'M6.5 1.5h9v9h-9z',
  CLASS_4: 'M11 .5L16.5 6 11 11.5 5.5 6z'
};

function shape(hue) {
  const outline = {stroke: 'currentColor', 'stroke-width': 1.75, fill: 'none'};
  return hue in PATHS ? drawing('path', {d: PATHS[hue], ...outline}) : drawing('circle', {cx: 11, cy: 6, r: 4.5, ...outline});
}
