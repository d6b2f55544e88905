// Counts; each cell is shaded by its share of the row.
import {Grid} from '../grid.js';

export class View {
  #grid;

  constructor(host) {
    this.#grid = new Grid(host);
  }

  show(figure) {
    this.#grid.show(figure, figure.counts.flatMap((row, index) => {
      const sum = row.reduce((total, count) => total + count, 0);
      return row.map((count, column) => {
        const share = sum > 0 ? count / sum : 0;
        const percent = `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
        const words = `${figure.rows[index]}, ${figure.columns[column]}: ${count}, ${percent} of the row`;
        return {text: String(count), small: percent, words, share, side: 'above'};
      });
    }));
  }
}
