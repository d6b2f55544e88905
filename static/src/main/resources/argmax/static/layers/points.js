// Separate points, with the shape of their class.
import {points} from '../layers.js';
import {faint} from '../palette.js';

export {points as stops} from '../layers.js';
export {shapeSwatch as swatch} from '../swatches.js';

const SHAPES = {CLASS_1: 'crossRot', CLASS_2: 'triangle', CLASS_3: 'rect', CLASS_4: 'rectRot'};

export function dataset(layer, colour, colours) {
  return {data: points(layer), pointStyle: SHAPES[layer.hue] ?? 'circle', pointRadius: layer.x.length > 400 ? 2.5 : 4,
    pointBorderWidth: 1.75, pointBackgroundColor: faint(colours.paper, 0.7), clip: 6};
}
