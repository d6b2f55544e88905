// Separate points that have names.
import {points} from '../layers.js';

export {overhang, paint, reach} from './points.js';
export {shapeSwatch as swatch} from '../swatches.js';

export function stops(layer) {
  return points(layer).map((point, index) => ({...point, more: layer.names[index]}));
}
