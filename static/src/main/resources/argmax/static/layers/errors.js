// Points with their uncertainty.
import {drawing} from '../dom.js';
import {number, points} from '../layers.js';
import {spell} from '../numbers.js';
import {shapeSwatch} from '../swatches.js';
import {paint as paintPoints} from './points.js';

export {overhang} from './points.js';

const CAP = 4;

export function reach({x, low, high}) {
  return {x, y: [...low, ...high]};
}

export function stops(layer) {
  const {low, high} = layer;
  return points(layer).map((point, index) => ({...point, more: `from ${spell(low[index])} to ${spell(high[index])}`}));
}

export function paint(ctx, layer, scales, pen) {
  const {x: at, low, high} = layer;
  const {x, y} = scales;
  ctx.strokeStyle = pen.colour;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  at.forEach((value, index) => {
    const column = x.getPixelForValue(value);
    const ends = [low, high].map(values => y.getPixelForValue(number(values[index])));
    ctx.moveTo(column, ends[0]);
    ctx.lineTo(column, ends[1]);
    for (const end of ends) {
      ctx.moveTo(column - CAP, end);
      ctx.lineTo(column + CAP, end);
    }
  });
  ctx.stroke();
  paintPoints(ctx, layer, scales, pen);
}

export function swatch(layer) {
  return [drawing('path', {d: 'M11 -2v16M8 -2h6M8 14h6', stroke: 'currentColor', 'stroke-width': 1.5}), ...shapeSwatch(layer)];
}
