// Upright bars on an axis of numbers or names; where a control is named, their tops are dragged.
import {extent} from '../extent.js';
import {hatch, hatchedSwatch} from '../hatch.js';
import {number} from '../layers.js';
import {spell} from '../numbers.js';
import {faint} from '../palette.js';

export {points as stops} from '../layers.js';
export {hatchedSwatch as swatch};

export function reach({x, y, width}) {
  const [least, most] = extent(x) ?? [0, 0];
  return {x: [least - width / 2, most + width / 2], y: [0, ...y]};
}

export function paint(ctx, {x: centres, y: heights, width, hue}, {x, y}, {colours, colour, area, first}) {
  const foot = y.type === 'logarithmic' ? area.bottom : y.getPixelForValue(0);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  centres.forEach((centre, index) => {
    const left = x.getPixelForValue(centre - width / 2);
    const right = x.getPixelForValue(centre + width / 2);
    const top = y.getPixelForValue(number(heights[index]));
    const gap = right - left > 8 ? 1 : 0;
    const place = [left + gap, top, right - left - 2 * gap, foot - top];
    if (first) { // or the grid would shine through; later ones let the bars behind them be seen
      ctx.fillStyle = faint(colours.paper, 0.8);
      ctx.fillRect(...place);
    }
    ctx.fillStyle = faint(colour, 0.3);
    ctx.fillRect(...place);
    hatch(ctx, hue, faint(colour, 0.6), ...place);
    ctx.beginPath();
    ctx.moveTo(left + gap, top);
    ctx.lineTo(right - gap, top);
    ctx.stroke();
  });
}

/** One per bar and one stop of the tab key for all; left and right go to the next bar. */
export function grips(layer, plot) {
  return !layer.control ? [] : layer.x.map((x, index) => ({
    key: `${layer.control} ${index}`,
    group: layer.control,
    along: 'y',
    label: `${layer.name}, ${plot.x.names[Math.round(x)] ?? spell(x)}: ${spell(layer.y[index])}; up and down change it`,
    at: () => ({x, y: layer.y[index]}),
    move: ({y}) => { layer.y[index] = y; },
    wish: () => ({[layer.control]: {value: layer.y[index], index}}),
    nudge: (axis, steps) => axis === 'y' && {[layer.control]: {steps, index}}
  }));
}
