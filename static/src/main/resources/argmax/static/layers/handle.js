// A point that is dragged.
import {spell} from '../numbers.js';

export function reach({x, y}) {
  return {x: [x], y: [y]};
}

export function grips(layer) {
  const {controlX, controlY} = layer;
  return [{
    key: `${controlX} ${controlY}`,
    along: 'both',
    label: `${layer.name}, at ${spell(layer.x)}, ${spell(layer.y)}; move with the arrow keys`,
    at: () => layer,
    move: point => { Object.assign(layer, point); },
    wish: () => ({[controlX]: {value: layer.x}, [controlY]: {value: layer.y}}),
    nudge: (axis, steps) => ({[axis === 'x' ? controlX : controlY]: {steps}})
  }];
}
