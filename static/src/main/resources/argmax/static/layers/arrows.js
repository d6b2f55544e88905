// A field of arrows, all scaled alike.
import {drawing} from '../dom.js';
import {points} from '../layers.js';
import {spell} from '../numbers.js';
import {head, pixels} from '../pen.js';

export function reach({x, y}) {
  return {x, y};
}

export function stops(layer) {
  const {dx, dy} = layer;
  return points(layer).map((point, index) => ({...point, more: `arrow (${spell(dx[index])}, ${spell(dy[index])})`}));
}

export function paint(ctx, layer, scales, {colour, area}) {
  const {x, y} = scales;
  const tails = pixels(layer, scales);
  const wide = area.width / (x.max - x.min);
  const high = area.height / (y.max - y.min);
  const arrows = layer.dx.map((dx, index) => [dx * wide, -layer.dy[index] * high]);
  const longest = Math.max(...arrows.map(([dx, dy]) => Math.hypot(dx, dy)), Number.MIN_VALUE);
  const scale = 0.85 * Math.sqrt(area.width * area.height / Math.max(1, tails.length)) / longest;
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = 1.25;
  tails.forEach(([left, top], index) => {
    const [dx, dy] = arrows[index].map(part => part * scale);
    const size = Math.min(6, 0.5 * Math.hypot(dx, dy));
    ctx.beginPath();
    ctx.moveTo(left, top);
    ctx.lineTo(left + dx, top + dy);
    ctx.stroke();
    head(ctx, left + dx, top + dy, dx, dy, size);
  });
}

export function swatch() {
  return [
    drawing('path', {d: 'M2 6h14', stroke: 'currentColor', 'stroke-width': 1.5}),
    drawing('path', {d: 'M13 2.5l7 3.5-7 3.5z', fill: 'currentColor'})
  ];
}
