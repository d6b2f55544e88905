// The layers of a plot, each drawn by the module of its name in layers/. A module may have:
//   dataset(layer, colour, colours)  what makes Chart.js draw it;
//   paint(ctx, layer, scales, {colours, colour, area, first})  what draws it otherwise, clipped; `first` of its kind or not;
//   overhang  pixels that this may stand out beyond the area;
//   reach(layer)  coordinates {x, y} that the axes must show;
//   stops(layer)  what keyboard and pointer can reach: places {x, y}, each with `more` or `text` to say beside or instead;
//   cells(layer)  the same for a regular grid: {columns, length, at(index), find(x, y)};
//   aside  true if its stops come after those of other layers, and the pointer passes them by;
//   grips(layer), tools(layer, last)  what can be dragged and pressed, see grips.js;
//   swatch(layer), key(layer)  SVG or an element for the legend.

export const DASHES = {SOLID: [], DASHED: [7, 4], DOTTED: [2, 4]};
const modules = new Map();

/** Loads what `layers` need to be drawn. */
export function loadLayers(layers) {
  return Promise.all(layers.filter(({layer}) => !modules.has(layer)).map(async ({layer}) => {
    modules.set(layer, await import(`./layers/${layer}.js`));
  }));
}

/** The module that draws `layer`, which must be loaded. */
export function moduleOf({layer}) {
  return modules.get(layer);
}

/** The Chart.js dataset of one layer; `order` is greater for what lies further back. */
export function dataset(layer, order, colours) {
  const colour = colours.hue[layer.hue] ?? colours.accent;
  const base = {layer, colours, order, label: layer.name, data: [], borderColor: colour, showLine: false, pointRadius: 0};
  return {...base, ...moduleOf(layer).dataset?.(layer, colour, colours)};
}

/** Coordinates that the axes must show although no dataset point stands there. */
export function reach(layer) {
  return moduleOf(layer).reach?.(layer) ?? {x: [], y: []};
}

/** Points as Chart.js and the cursor take them. */
export function points({x, y}) {
  return x.map((at, index) => ({x: number(at), y: number(y[index])}));
}

/** NaN and infinities arrive as text; a curve has a gap there. */
export function number(value) {
  return typeof value === 'number' ? value : NaN;
}

/** The Chart.js plugin that paints what Chart.js doesn't know, each layer in the turn of its dataset. */
export const painter = {
  id: 'layers',
  beforeDatasetDraw(chart, {index}) {
    const {layer, colours, borderColor} = chart.data.datasets[index];
    const {paint, overhang = 0} = moduleOf(layer);
    if (paint) {
      const {ctx, chartArea: area, scales} = chart;
      ctx.save();
      ctx.beginPath();
      ctx.rect(area.left - overhang, area.top - overhang, area.width + 2 * overhang, area.height + 2 * overhang);
      ctx.clip();
      const first = chart.data.datasets.findIndex(set => set.layer.layer === layer.layer) === index;
      paint(ctx, layer, scales, {colours, colour: borderColor, area, first});
      ctx.restore();
    }
  }
};
