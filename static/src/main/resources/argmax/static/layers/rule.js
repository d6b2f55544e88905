// A straight line across the plot; where a control is named, it is dragged.
import {DASHES} from '../layers.js';
import {spell} from '../numbers.js';

export {lineSwatch as swatch} from '../swatches.js';

export const aside = true;

export function reach({upright, at}) {
  return upright ? {x: [at], y: []} : {x: [], y: [at]};
}

export function stops({upright, at}) {
  return [upright ? {x: at} : {y: at}];
}

export function paint(ctx, {upright, at, stroke}, {x, y}, {colour, area}) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.75;
  ctx.setLineDash(DASHES[stroke]);
  ctx.beginPath();
  if (upright) {
    const pixel = x.getPixelForValue(at);
    ctx.moveTo(pixel, area.top);
    ctx.lineTo(pixel, area.bottom);
  } else {
    const pixel = y.getPixelForValue(at);
    ctx.moveTo(area.left, pixel);
    ctx.lineTo(area.right, pixel);
  }
  ctx.stroke();
}

export function grips(layer) {
  const along = layer.upright ? 'x' : 'y';
  return !layer.control ? [] : [{
    key: layer.control,
    along,
    label: `${layer.name}, at ${spell(layer.at)}; move with the arrow keys`,
    at: () => ({[along]: layer.at}),
    move: point => { layer.at = point[along]; },
    wish: () => ({[layer.control]: {value: layer.at}}),
    nudge: (axis, steps) => ({[layer.control]: {steps}})
  }];
}
