// The area between two curves.
import {spell} from '../numbers.js';
import {faint} from '../palette.js';

export {areaSwatch as swatch} from '../swatches.js';

export const aside = true;

export function reach({x, low, high}) {
  return {x, y: [...low, ...high]};
}

export function stops({x, low, high}) {
  return x.map((at, index) => ({x: at, y: high[index], text: `from ${spell(low[index])} to ${spell(high[index])}`}));
}

export function paint(ctx, {x: at, low, high}, {x, y}, {colour}) {
  ctx.beginPath();
  at.forEach((value, index) => ctx.lineTo(x.getPixelForValue(value), y.getPixelForValue(high[index])));
  for (let index = at.length - 1; index >= 0; index--) {
    ctx.lineTo(x.getPixelForValue(at[index]), y.getPixelForValue(low[index]));
  }
  ctx.fillStyle = faint(colour, 0.18);
  ctx.fill();
}
