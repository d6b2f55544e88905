// Values that hold until the next one.
import {dataset as line} from './line.js';

export {stops, swatch} from './line.js';

export function dataset(layer, colour) {
  return {...line(layer, colour), stepped: 'before', borderJoinStyle: 'miter'};
}
