// A class for each cell of a regular grid, in the hue of its points.
import {drawing} from '../dom.js';
import {stretch, walk} from '../raster.js';
import {channels} from '../palette.js';

export {reach} from '../raster.js';

const HUES = ['CLASS_0', 'CLASS_1', 'CLASS_2', 'CLASS_3', 'CLASS_4'];
const OPACITY = 0.25;

export function cells(layer) {
  return walk(layer, layer.labels.length, index => `class ${layer.labels[index] + 1}`);
}

export function paint(ctx, layer, scales, {colours}) {
  const {columns, labels} = layer;
  const rows = labels.length / columns;
  const hues = HUES.map(name => channels(colours.pure[name]));
  const image = new ImageData(columns, rows);
  labels.forEach((label, index) => {
    const row = rows - 1 - Math.floor(index / columns);
    image.data.set([...hues[label % hues.length], 255 * OPACITY], 4 * (row * columns + index % columns));
  });
  const tile = new OffscreenCanvas(columns, rows);
  tile.getContext('2d').putImageData(image, 0, 0);
  stretch(ctx, tile, layer, scales);
}

export function swatch() {
  return HUES.slice(0, 3).map((hue, index) => {
    const part = drawing('rect', {x: 2 + 6 * index, y: 1, width: 6, height: 10, 'fill-opacity': 2 * OPACITY});
    part.style.fill = `var(--data-${hue.toLowerCase().replace('_', '-')})`;
    return part;
  });
}
