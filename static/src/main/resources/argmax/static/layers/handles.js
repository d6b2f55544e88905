// Points that are dragged, added and removed.
import {spell} from '../numbers.js';
export {points as stops} from '../layers.js';
export {overhang, paint, reach} from './points.js';
export {shapeSwatch as swatch} from '../swatches.js';

/** Keys go a hundredth of the axis. */
const FINENESS = 100;

export function grips(layer) {
  const {control, name} = layer;
  return layer.x.map((_, index) => {
    const at = () => ({x: layer.x[index], y: layer.y[index]});
    const wish = point => ({[control]: {...point, index}});
    return {
      key: `${control} ${index}`,
      quiet: true,
      along: 'both',
      label: `${name} ${index + 1} of ${layer.x.length}, at ${spell(layer.x[index])}, ${spell(layer.y[index])}; `
        + 'move with the arrow keys, remove with the delete key',
      at,
      move: ({x, y}) => {
        layer.x[index] = x;
        layer.y[index] = y;
      },
      wish: () => wish(at()),
      nudge: (axis, steps, scales) => {
        const {min, max} = scales[axis];
        return wish({...at(), [axis]: Math.min(max, Math.max(min, at()[axis] + steps * (max - min) / FINENESS))});
      },
      keys: layer.x.length > layer.least ? {Delete: {[control]: {remove: index}}, Backspace: {[control]: {remove: index}}} : {}
    };
  });
}

/** Buttons to add a point in the middle of the plot, and to remove the one that was `last` in the reader's hand. */
export function tools(layer, last, {x, y}) {
  const count = layer.x.length;
  const mine = Number(last?.startsWith(`${layer.control} `) ? last.slice(layer.control.length + 1) : count - 1);
  const index = Math.min(mine, count - 1);
  return [
    {text: `Add a ${layer.name}`,
      wish: count < layer.most && {[layer.control]: {add: {x: (x.min + x.max) / 2, y: (y.min + y.max) / 2}}}},
    {text: count > 0 ? `Remove ${layer.name} ${index + 1}` : `Remove a ${layer.name}`,
      wish: count > layer.least && {[layer.control]: {remove: index}}}
  ];
}
