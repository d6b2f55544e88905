// Everything between two values, across the plot.
import {spell} from '../numbers.js';
import {faint} from '../palette.js';

export {areaSwatch as swatch} from '../swatches.js';

export const aside = true;

export function reach({upright, low, high}) {
  return upright ? {x: [low, high], y: []} : {x: [], y: [low, high]};
}

export function stops({upright, low, high}) {
  const middle = (low + high) / 2;
  return [{[upright ? 'x' : 'y']: middle, text: `from ${spell(low)} to ${spell(high)}`}];
}

export function paint(ctx, {upright, low, high}, {x, y}, {colour, area}) {
  const [from, to] = [low, high].map(value => (upright ? x : y).getPixelForValue(value));
  ctx.fillStyle = faint(colour, 0.14);
  ctx.strokeStyle = faint(colour, 0.7);
  ctx.lineWidth = 1;
  if (upright) {
    ctx.fillRect(from, area.top, to - from, area.height);
  } else {
    ctx.fillRect(area.left, to, area.width, from - to);
  }
  ctx.beginPath();
  for (const edge of [from, to]) {
    ctx.moveTo(upright ? edge : area.left, upright ? area.top : edge);
    ctx.lineTo(upright ? edge : area.right, upright ? area.bottom : edge);
  }
  ctx.stroke();
}
