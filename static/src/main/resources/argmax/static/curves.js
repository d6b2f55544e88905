// Curves that grow while a run goes on: each names the value of an epoch's report that continues it.
import {spell} from './numbers.js';

/** Adds the epoch to the growing curves of `plot`, once. */
export function grow(plot, report) {
  for (const {x, y, live} of growing(plot)) {
    const value = live.split('.').reduce((part, name) => part?.[name], report);
    if (typeof value === 'number' && !(x.at(-1) >= report.epoch)) {
      x.push(report.epoch);
      y.push(value);
    }
  }
}

/** The plot with the summary and the table of what it shows by now. */
export function soFar(plot) {
  const curves = growing(plot);
  if (curves.length === 0 || curves[0].x.length === 0) {
    return plot;
  }
  const ends = curves.map(({name, y}) => `${name} ${spell(y.at(-1))}`).join(', ');
  const rows = curves[0].x.map((epoch, index) => [spell(epoch), ...curves.map(({y}) => spell(y[index]))]);
  return {
    ...plot,
    summary: `After epoch ${curves[0].x.at(-1)}: ${ends}.`,
    table: {header: [plot.x.label, ...curves.map(({name}) => name)], rows}
  };
}

/** Whether epochs are added to the plot while a run goes on. */
export function grows(plot) {
  return growing(plot).length > 0;
}

function growing(plot) {
  return plot.layers.filter(({live}) => live);
}
