// Hatching, so that filled areas of two classes are told apart without their colours.
import {drawing} from './dom.js';

const SIZE = 8;
const tiles = new Map();
const LINES = {
  OTHER: 'M-2 2l4 -4M0 8l8 -8M6 10l4 -4', CLASS_1: 'M-2 2l4 -4M0 8l8 -8M6 10l4 -4', CLASS_2: 'M0 0l8 8M-2 6l4 4M6 -2l4 4',
  CLASS_3: 'M0 4h8', CLASS_4: 'M4 0v8'
};

/** Lines over the rectangle, where the hue has any; a rectangle may have a negative height. */
export function hatch(ctx, hue, colour, left, top, width, height) {
  if (!(hue in LINES)) {
    return;
  }
  const key = `${hue} ${colour}`;
  if (!tiles.has(key)) {
    tiles.set(key, tile(hue, colour));
  }
  ctx.fillStyle = ctx.createPattern(tiles.get(key), 'repeat');
  ctx.fillRect(left, top, width, height);
}

function tile(hue, colour) {
  const made = new OffscreenCanvas(SIZE, SIZE);
  const pen = made.getContext('2d');
  pen.strokeStyle = colour;
  pen.stroke(new Path2D(LINES[hue]));
  return made;
}

/** The same as a mark of the legend. */
export function hatchedSwatch({hue}) {
  const box = drawing('rect', {x: 3, y: 0, width: 16, height: 12, fill: 'currentColor', 'fill-opacity': 0.3});
  if (!(hue in LINES)) {
    return [box];
  }
  const lines = [0, 8].map(shift =>
    drawing('path', {d: LINES[hue], transform: `translate(${3 + shift} 2)`, stroke: 'currentColor'}));
  const window = drawing('svg', {x: 3, y: 0, width: 16, height: 12, viewBox: '3 0 16 12'}, ...lines);
  return [box, window];
}
