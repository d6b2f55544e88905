// The shapes of classes, many at once: each is drawn once and then copied, which is several times faster than drawing it anew.
import {faint} from './palette.js';

/** Per hue how Chart.js calls its shape; all others are circles. */
const SHAPES = {CLASS_1: 'crossRot', CLASS_2: 'triangle', CLASS_3: 'rect', CLASS_4: 'rectRot'};
const LINE = 1.75;
const stamps = new Map();

/** Draws a mark at each place, in units of the axes; what has no place is left out. */
export function stamp(ctx, places, {x, y}, look) {
  const ratio = ctx.getTransform().a;
  const image = made(look, ratio);
  const size = image.width / ratio;
  for (const place of places) {
    const [left, top] = [x.getPixelForValue(place.x), y.getPixelForValue(place.y)];
    if (Number.isFinite(left) && Number.isFinite(top)) {
      // Whole pixels of the screen, or the copies would be blurred.
      const [column, row] = [left, top].map(middle => Math.round((middle - size / 2) * ratio) / ratio);
      ctx.drawImage(image, column, row, size, size);
    }
  }
}

function made({hue, colour, paper, radius}, ratio) {
  const key = `${hue} ${colour} ${paper} ${radius} ${ratio}`;
  if (!stamps.has(key)) {
    const size = Math.ceil(2 * (radius + LINE + 1) * ratio);
    const image = new OffscreenCanvas(size, size);
    const pen = image.getContext('2d');
    pen.scale(ratio, ratio);
    pen.strokeStyle = colour;
    pen.fillStyle = faint(paper, 0.7);
    pen.lineWidth = LINE;
    const middle = size / ratio / 2;
    Chart.helpers.drawPoint(pen, {pointStyle: SHAPES[hue] ?? 'circle', radius, borderWidth: LINE}, middle, middle);
    stamps.set(key, image);
  }
  return stamps.get(key);
}
