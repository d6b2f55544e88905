// Steps from place to place, with arrow heads, a ring at the start and a full dot at the end.
import {drawing} from '../dom.js';
import {points} from '../layers.js';
import {head, pixels, write} from '../pen.js';

/** Pixels: shorter steps have no head. */
const SHORTEST = 16;

export function reach({x, y}) {
  return {x, y};
}

export function stops(layer) {
  const last = layer.x.length - 1;
  const name = index => index === 0 ? 'start' : index === last ? 'end' : `step ${index}`;
  return points(layer).map((point, index) => ({...point, more: name(index)}));
}

export function paint(ctx, layer, scales, {colour, colours, area}) {
  const places = pixels(layer, scales);
  if (places.length === 0) {
    return;
  }
  for (const [style, width] of [[colours.paper, 4.5], [colour, 1.75]]) { // paper first, so that it stands out from contours
    ctx.strokeStyle = style;
    ctx.lineWidth = width;
    ctx.lineJoin = 'round';
    ctx.beginPath();
    places.forEach(([x, y]) => ctx.lineTo(x, y));
    ctx.stroke();
  }
  ctx.fillStyle = colour;
  for (let index = 1; index < places.length; index++) {
    const [[x0, y0], [x1, y1]] = [places[index - 1], places[index]];
    if (Math.hypot(x1 - x0, y1 - y0) >= SHORTEST) {
      head(ctx, x0 + 0.6 * (x1 - x0), y0 + 0.6 * (y1 - y0), x1 - x0, y1 - y0, 8);
    }
    dot(ctx, x1, y1, 2);
  }
  const end = places.at(-1);
  dot(ctx, ...end, 5);
  dot(ctx, ...places[0], 5);
  ctx.fillStyle = colours.paper;
  dot(ctx, ...places[0], 3);
  label(ctx, 'start', places[0], colours, area);
  if (places.length > 1) {
    label(ctx, 'end', end, colours, area);
  }
}

function dot(ctx, x, y, radius) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fill();
}

/** Beside the place, on the side where there is room. */
function label(ctx, text, [x, y], colours, area) {
  const left = x > area.right - 50;
  write(ctx, text, x + (left ? -10 : 10), y - 8, colours, left ? 'right' : 'left');
}

export function swatch() {
  return [
    drawing('path', {d: 'M4 6h14', stroke: 'currentColor', 'stroke-width': 1.75}),
    drawing('path', {d: 'M8 2.5l6 3.5-6 3.5z', fill: 'currentColor'}),
    drawing('circle', {cx: 3, cy: 6, r: 2.5, stroke: 'currentColor', 'stroke-width': 1.5, fill: 'none'}),
    drawing('circle', {cx: 19, cy: 6, r: 3, fill: 'currentColor'})
  ];
}
