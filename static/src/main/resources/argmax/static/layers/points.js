// Separate points, with the shape of their class.
import {points} from '../layers.js';
import {stamp} from '../stamp.js';

export {points as stops} from '../layers.js';
export {shapeSwatch as swatch} from '../swatches.js';

/** Pixels that a point may stand out beyond the axes. */
export const overhang = 6;

/** From this number on they are drawn small. */
const CROWD = 400;

export function reach({x, y}) {
  return {x, y};
}

export function paint(ctx, layer, scales, {colours, colour}) {
  stamp(ctx, points(layer), scales, {hue: layer.hue, colour, paper: colours.paper, radius: layer.x.length > CROWD ? 2.5 : 4});
}
