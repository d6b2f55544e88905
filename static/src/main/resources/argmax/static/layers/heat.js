// A value in each cell of a regular grid, as a shade.
import {stretch, walk} from '../raster.js';
import {number} from '../layers.js';
import {shaded, shadeKey} from '../shades.js';
import {spell} from '../numbers.js';

export {reach} from '../raster.js';

const tiles = new WeakMap();

export function cells(layer) {
  return walk(layer, layer.values.length, index => spell(number(layer.values[index])));
}

export function paint(ctx, layer, scales, {colours}) {
  let made = tiles.get(layer);
  if (made?.colours !== colours) {
    made = {colours, tile: shaded(layer, colours.pure.MAIN, colours, true)};
    tiles.set(layer, made);
  }
  stretch(ctx, made.tile, layer, scales);
}

export function key(layer) {
  return shadeKey(layer, 'data-main');
}
