// Lines of equal height, with their level written on them where there is room.
import {spell} from '../numbers.js';
import {pixels, write} from '../pen.js';

export {lineSwatch as swatch} from '../swatches.js';

export const aside = true;

/** Pixels: shorter lines have no label, and labels stay this far apart. */
const SHORTEST = 70;
const APART = 46;

export function stops({lines}) {
  return lines.map(({level, x, y}) => {
    const middle = Math.floor(x.length / 2);
    return {x: x[middle], y: y[middle], more: `level ${spell(level)}`};
  });
}

export function paint(ctx, {lines}, scales, {colour, colours}) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.25;
  const traced = lines.map(line => ({level: line.level, points: pixels(line, scales)}));
  ctx.beginPath();
  for (const {points} of traced) {
    points.forEach(([x, y], index) => index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y));
  }
  ctx.stroke();
  const labels = [];
  for (const {level, points} of traced) {
    const place = length(points) >= SHORTEST && free(points, labels);
    if (place) {
      labels.push(place);
      write(ctx, spell(Number(level.toPrecision(3))), ...place, colours);
    }
  }
}

function length(points) {
  return points.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - points[index][0], y - points[index][1]), 0);
}

/** The first of a few points on the line that is away from all labels. */
function free(points, labels) {
  return [0.5, 0.3, 0.7, 0.15, 0.85]
    .map(share => points[Math.floor(share * (points.length - 1))])
    .find(([x, y]) => labels.every(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) > APART));
}
