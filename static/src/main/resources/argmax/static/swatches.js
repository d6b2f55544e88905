// Marks of the legend that several layers share, 22 by 12.
import {drawing} from './dom.js';
import {DASHES} from './layers.js';

/** A line as it is stroked. */
export function lineSwatch({stroke = 'SOLID'}) {
  const dashes = DASHES[stroke].join(' ');
  return [drawing('path', {d: 'M0 6h22', stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': dashes})];
}

/** A filled area. */
export function areaSwatch() {
  return [drawing('rect', {x: 3, y: 1, width: 16, height: 10, fill: 'currentColor', 'fill-opacity': 0.35})];
}

const PATHS = {
  CLASS_1: 'M7 2l8 8M15 2l-8 8',
  CLASS_2: 'M11 1.5l5 9H6z',
  CLASS_3: 'M6.5 1.5h9v9h-9z',
  CLASS_4: 'M11 .5L16.5 6 11 11.5 5.5 6z'
};

/** The shape of a class. */
export function shapeSwatch({hue}) {
  const outline = {stroke: 'currentColor', 'stroke-width': 1.75, fill: 'none'};
  return [hue in PATHS ? drawing('path', {d: PATHS[hue], ...outline}) : drawing('circle', {cx: 11, cy: 6, r: 4.5, ...outline})];
}
