// The layers of a plot. Lines and points are Chart.js datasets; bars, bands, heat and rules are painted by the plugin below, each
// in the turn of its dataset, so that later layers lie over earlier ones.
import {channels, faint} from './palette.js';

export const DASHES = {SOLID: [], DASHED: [7, 4], DOTTED: [2, 4]};
const CLASSES = ['CLASS_0', 'CLASS_1', 'CLASS_2', 'CLASS_3', 'CLASS_4'];
const SHAPES = {CLASS_1: 'crossRot', CLASS_2: 'triangle', CLASS_3: 'rect', CLASS_4: 'rectRot'};

/** The Chart.js dataset of one layer; `order` is greater for what lies further back. */
export function dataset(layer, order, colours) {
  const colour = colours.hue[layer.hue] ?? colours.accent;
  const label = layer.name;
  const made = {layer, colours, order, label, data: points(layer), borderColor: colour, showLine: false, pointRadius: 0};
  if (layer.layer === 'line') {
    return {...made, showLine: true, borderWidth: 2, borderDash: DASHES[layer.stroke], borderJoinStyle: 'round',
      pointBackgroundColor: colour, pointRadius: layer.x.length === 1 ? 2.5 : 0, pointHoverRadius: 4, clip: 2};
  }
  if (layer.layer === 'points') {
    const crowded = layer.x.length > 400;
    return {...made, pointStyle: SHAPES[layer.hue] ?? 'circle', pointRadius: crowded ? 2.5 : 4, pointHoverRadius: 6,
      pointBorderWidth: 1.75, pointBackgroundColor: faint(colours.paper, 0.7), clip: 6};
  }
  return made;
}

/** What the keyboard and the pointer can reach in a layer. */
function points({layer, x, y}) {
  return ['line', 'points', 'bars'].includes(layer) ? x.map((at, index) => ({x: number(at), y: number(y[index])})) : [];
}

/** Coordinates that the axes must show although no dataset point stands there. */
export function reach(layer) {
  switch (layer.layer) {
    case 'bars':
      return {x: [Math.min(...layer.x) - layer.width / 2, Math.max(...layer.x) + layer.width / 2], y: [0]};
    case 'band':
      return {x: layer.x, y: [...layer.low, ...layer.high]};
    case 'heat':
    case 'regions':
      return {x: [layer.x0, layer.x1], y: [layer.y0, layer.y1]};
    case 'rule':
      return layer.upright ? {x: [layer.at], y: []} : {x: [], y: [layer.at]};
    case 'handle':
      return {x: [layer.x], y: [layer.y]};
    default:
      return {x: [], y: []};
  }
}

/** NaN and infinities arrive as text; a curve has a gap there. */
function number(value) {
  return typeof value === 'number' ? value : NaN;
}

const painters = {bars, band, heat, regions, rule};

/** The Chart.js plugin that paints what Chart.js doesn't know. */
export const painter = {
  id: 'layers',
  beforeDatasetDraw(chart, {index}) {
    const {layer, colours, borderColor} = chart.data.datasets[index];
    const paint = painters[layer.layer];
    if (paint) {
      const {ctx, chartArea: area, scales} = chart;
      ctx.save();
      ctx.beginPath();
      ctx.rect(area.left, area.top, area.width, area.height);
      ctx.clip();
      paint(ctx, layer, scales, {colours, colour: borderColor, area});
      ctx.restore();
    }
  }
};

function bars(ctx, {x: centres, y: heights, width}, {x, y}, {colours, colour, area}) {
  const foot = y.type === 'logarithmic' ? area.bottom : y.getPixelForValue(0);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  centres.forEach((centre, index) => {
    const left = x.getPixelForValue(centre - width / 2);
    const right = x.getPixelForValue(centre + width / 2);
    const top = y.getPixelForValue(number(heights[index]));
    const gap = right - left > 8 ? 1 : 0;
    for (const fill of [faint(colours.paper, 0.8), faint(colour, 0.3)]) { // paper first, or the grid would shine through
      ctx.fillStyle = fill;
      ctx.fillRect(left + gap, top, right - left - 2 * gap, foot - top);
    }
    ctx.beginPath();
    ctx.moveTo(left + gap, top);
    ctx.lineTo(right - gap, top);
    ctx.stroke();
  });
}

function band(ctx, {x: at, low, high}, {x, y}, {colour}) {
  ctx.beginPath();
  at.forEach((value, index) => ctx.lineTo(x.getPixelForValue(value), y.getPixelForValue(high[index])));
  for (let index = at.length - 1; index >= 0; index--) {
    ctx.lineTo(x.getPixelForValue(at[index]), y.getPixelForValue(low[index]));
  }
  ctx.fillStyle = faint(colour, 0.18);
  ctx.fill();
}

function heat(ctx, layer, scales, {colours}) {
  const ends = colours.ends.map(channels);
  tiles(ctx, layer, layer.values, scales, value => {
    const share = Math.min(1, Math.max(0, (value - layer.least) / (layer.most - layer.least)));
    return [...ends[share < 0.5 ? 0 : 1], 255 * 0.35 * Math.abs(2 * share - 1)];
  });
}

function regions(ctx, layer, scales, {colours}) {
  const hues = CLASSES.map(name => channels(colours.hue[name]));
  tiles(ctx, layer, layer.labels, scales, label => [...hues[label % hues.length], 255 * 0.25]);
}

/** Fills the cells of a grid; `paint` gives red, green, blue and opacity, 0 to 255. */
function tiles(ctx, {x0, x1, y0, y1, columns}, cells, {x, y}, paint) {
  const rows = cells.length / columns;
  const tile = new OffscreenCanvas(columns, rows);
  const image = new ImageData(columns, rows);
  cells.forEach((cell, index) => {
    const row = rows - 1 - Math.floor(index / columns);
    image.data.set(paint(cell), 4 * (row * columns + index % columns));
  });
  tile.getContext('2d').putImageData(image, 0, 0);
  const [left, right] = [x0, x1].map(value => x.getPixelForValue(value));
  const [top, bottom] = [y1, y0].map(value => y.getPixelForValue(value));
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(tile, left, top, right - left, bottom - top);
}

/** A straight line across the plot. */
export function rule(ctx, {upright, at, stroke}, {x, y}, {colour, area}) {
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
