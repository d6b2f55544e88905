// Values as shades, on a canvas and in a legend alike.
import {drawing, element} from './dom.js';
import {spell} from './numbers.js';
import {channels} from './palette.js';

const STRENGTH = {CLASSES: 0.35, SEQUENTIAL: 0.7, DIVERGING: 0.8};
const STEPS = 7;

/** An image of `values`, `columns` per row, the first row at the bottom if `upwards`; shades go from `least` to `most`. */
export function shaded({values, columns, least, most, shade}, full, colours, upwards) {
  const rows = values.length / columns;
  const tile = new OffscreenCanvas(columns, rows);
  const image = new ImageData(columns, rows);
  const ends = shade === 'SEQUENTIAL' ? [full, full].map(channels) : colours.ends.map(channels);
  const strength = full === colours.ink ? 1 : STRENGTH[shade];
  for (let index = 0; index < values.length; index++) {
    const row = Math.floor(index / columns);
    const pixel = 4 * ((upwards ? rows - 1 - row : row) * columns + index % columns);
    const share = Math.min(1, Math.max(0, (values[index] - least) / (most - least || 1)));
    const [red, green, blue] = ends[share < 0.5 ? 0 : 1];
    image.data[pixel] = red;
    image.data[pixel + 1] = green;
    image.data[pixel + 2] = blue;
    image.data[pixel + 3] = 255 * strength * (shade === 'SEQUENTIAL' ? share : Math.abs(2 * share - 1));
  }
  tile.getContext('2d').putImageData(image, 0, 0);
  return tile;
}

/** The key to shades: the least and the greatest value with the steps between them, in the colour of the token `full`. */
export function shadeKey({least, most, shade}, full) {
  const strength = full === 'ink' ? 1 : STRENGTH[shade];
  const steps = Array.from({length: STEPS}, (_, index) => {
    const share = index / (STEPS - 1);
    const step = drawing('rect', {x: 9 * index, y: 0, width: 9, height: 12,
      'fill-opacity': strength * (shade === 'SEQUENTIAL' ? share : Math.abs(2 * share - 1))});
    step.style.fill = `var(--${shade === 'SEQUENTIAL' ? full : share < 0.5 ? 'data-class-0' : 'data-class-1'})`;
    return step;
  });
  const width = 9 * STEPS;
  const tidy = value => spell(Math.abs(value) < 0.001 * (most - least) ? 0 : Number(value.toPrecision(3)));
  return element('span', {class: 'shade-key'}, tidy(least),
    drawing('svg', {width, height: 12, viewBox: `0 0 ${width} 12`, 'aria-hidden': 'true'}, ...steps), tidy(most));
}
