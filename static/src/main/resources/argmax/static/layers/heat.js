// A value in each cell of a regular grid, as a shade.
import {number} from '../layers.js';
import {shaded, shadeKey} from '../shades.js';
import {spell} from '../numbers.js';

const tiles = new WeakMap();

export function reach({x0, x1, y0, y1}) {
  return {x: [x0, x1], y: [y0, y1]};
}

export function cells({x0, x1, y0, y1, columns, values}) {
  const rows = values.length / columns;
  return {
    columns,
    length: values.length,
    at: index => ({
      x: x0 + (index % columns + 0.5) * (x1 - x0) / columns,
      y: y0 + (Math.floor(index / columns) + 0.5) * (y1 - y0) / rows,
      more: spell(number(values[index]))
    }),
    find: (x, y) => {
      const column = Math.floor((x - x0) / (x1 - x0) * columns);
      const row = Math.floor((y - y0) / (y1 - y0) * rows);
      return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : -1;
    }
  };
}

export function paint(ctx, layer, {x, y}, {colours}) {
  const {x0, x1, y0, y1} = layer;
  let made = tiles.get(layer);
  if (made?.colours !== colours) {
    made = {colours, tile: shaded(layer, colours.pure.MAIN, colours, true)};
    tiles.set(layer, made);
  }
  const [left, right] = [x0, x1].map(value => x.getPixelForValue(value));
  const [top, bottom] = [y1, y0].map(value => y.getPixelForValue(value));
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(made.tile, left, top, right - left, bottom - top);
}

export function key(layer) {
  return shadeKey(layer, 'data-main');
}
