// Any numbers; the shade goes from the least to the greatest, or both ways from 0.
import {extent} from '../extent.js';
import {Grid} from '../grid.js';
import {number} from '../layers.js';

export class View {
  #grid;

  constructor(host) {
    this.#grid = new Grid(host);
  }

  show(figure) {
    const [least, most] = extent(figure.values.flat()) ?? [0, 0];
    const both = figure.shade !== 'SEQUENTIAL';
    const foot = both ? 0 : Math.min(0, least);
    const reach = both ? Math.max(-least, most) : most - foot;
    this.#grid.show(figure, figure.values.flatMap((row, index) => row.map((raw, column) => {
      const value = number(raw);
      const text = Number.isFinite(value) ? value.toFixed(figure.decimals).replace('-', '\u2212') : '–';
      const share = reach > 0 && Number.isFinite(value) ? Math.abs(value - foot) / reach : 0;
      const change = figure.control ? '; change it with plus, minus or Enter' : '';
      const words = `${figure.rows[index]}, ${figure.columns[column]}: ${text}${change}`;
      const side = both ? (value < foot ? 'under' : 'over') : value < foot ? 'below' : 'above';
      return {text, words, share, side};
    })));
  }
}
