// A curve; it has gaps where a value is missing.
import {DASHES, points} from '../layers.js';

export {points as stops} from '../layers.js';
export {lineSwatch as swatch} from '../swatches.js';

export function dataset(layer, colour) {
  return {data: points(layer), showLine: true, borderWidth: 2, borderDash: DASHES[layer.stroke], borderJoinStyle: 'round',
    pointBackgroundColor: colour, pointRadius: layer.x.length === 1 ? 2.5 : 0, clip: 2};
}
