// One plot on the page: legend, axis labels, canvas, grips and cursor around a Chart.js chart.
import {Cursor} from '../cursor.js';
import {grow, grows, soFar} from '../curves.js';
import {element} from '../dom.js';
import {extent} from '../extent.js';
import {tell} from '../frame.js';
import {Grips} from '../grips.js';
import {dataset, loadLayers, painter, reach} from '../layers.js';
import {paint as rule} from '../layers/rule.js';
import {legend} from '../legend.js';
import {plain, write} from '../math.js';
import {GROUPING, spellPower, spellTick} from '../numbers.js';
import {palette} from '../palette.js';

/** From more names than this on an axis leaves some out where they don't fit. */
const CROWDED = 12;

let library;

/** Loads Chart.js and what draws the layers of `plot`. */
export async function prepare(plot) {
  library ??= new Promise((resolve, reject) => {
    const script = element('script', {src: document.getElementById('app').dataset.chart, onload: resolve});
    script.onerror = () => reject(new Error(`${script.src} can't be loaded`));
    document.head.append(script);
  });
  await Promise.all([library, loadLayers(plot.layers)]);
}

/** Draws an `argmax.lessons.figure.Plot`, again and again. */
export class View {
  #host;
  #plot;
  #chart;
  #grips;
  #cursor;
  #colours;
  #options = '';
  #named = '';
  #legend = element('ul');
  #labels = {x: element('p', {class: 'axis-label axis-label-x'}), y: element('p', {class: 'axis-label'})};
  #box = element('div', {class: 'chart'});
  #refreshing = false;
  #mark = null;

  /** @param host the `figure` element */
  constructor(host, plot) {
    this.#host = host;
    this.#plot = plot;
    const canvas = element('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    const tools = element('div', {class: 'figure-tools'});
    this.#box.append(canvas);
    this.#box.setAttribute('aria-label', `${plain(plot.title)}. Walk through the values with the arrow keys.`);
    this.#box.setAttribute('aria-describedby', `${host.id}-summary`);
    host.querySelector('.figure-drawing').replaceChildren(this.#legend, this.#labels.y, this.#box, this.#labels.x, tools);
    const follower = {
      id: 'follower',
      afterLayout: chart => this.#keepSquare(chart),
      beforeDatasetsDraw: chart => this.#drawMark(chart),
      afterDraw: chart => this.#grips?.place(chart)
    };
    this.#chart = new Chart(canvas,
      {type: 'scatter', data: {datasets: []}, options: options(plot, palette(false)), plugins: [painter, follower]});
    this.#grips = new Grips(this.#box, tools);
    this.#cursor = new Cursor(this.#box, this.#chart);
  }

  show(plot) {
    this.#plot = plot;
    this.#host.toggleAttribute('data-square', plot.square);
    this.#showLegend();
    write(this.#labels.x, plot.x.label);
    write(this.#labels.y, plot.y.label);
    this.#grips.show(plot, this.#chart);
    this.recolour();
  }

  /** Takes the colours of the theme that holds now. */
  recolour() {
    this.#colours = palette(hasHeat(this.#plot));
    this.#redraw();
  }

  /** Continues the growing curves; however many epochs come within one frame, they are drawn once. */
  append(report) {
    grow(this.#plot, report);
    if (!this.#refreshing) {
      this.#refreshing = true;
      requestAnimationFrame(() => {
        this.#refreshing = false;
        this.#redraw();
        tell(this.#host, soFar(this.#plot));
      });
    }
  }

  /** Marks an epoch, where epochs run to the right. */
  mark(epoch) {
    if (grows(this.#plot) && this.#mark !== epoch) {
      this.#mark = epoch;
      this.#chart.draw();
    }
  }

  remove() {
    this.#chart.destroy();
  }

  /** The legend is made again only if it changed; while a slider moves, it seldom does. */
  #showLegend() {
    const named = JSON.stringify(this.#plot.layers.map(({layer, name, hue, stroke, shade, least, most}) =>
      [layer, name, hue, stroke, shade, least, most]));
    if (named !== this.#named) {
      this.#named = named;
      const next = legend(this.#plot.layers);
      this.#legend.replaceWith(next);
      this.#legend = next;
    }
  }

  /** Chart.js keeps what it made for a dataset that stays the same object, and for options that stay. */
  #redraw() {
    const next = options(this.#plot, this.#colours);
    const key = JSON.stringify([next, this.#plot.x.names, this.#plot.y.names]);
    if (key !== this.#options) {
      this.#options = key;
      this.#chart.options = next;
    }
    const sets = this.#chart.data.datasets;
    const layers = this.#plot.layers;
    sets.length = layers.length;
    layers.forEach((layer, index) => {
      const made = dataset(layer, layers.length - index, this.#colours);
      sets[index] = sets[index]?.layer.layer === layer.layer ? Object.assign(sets[index], made) : made;
    });
    this.#chart.update('none');
    this.#cursor.follow(this.#plot);
  }

  #drawMark({ctx, scales, chartArea: area}) {
    if (this.#mark !== null) {
      ctx.save();
      rule(ctx, {upright: true, at: this.#mark, stroke: 'SOLID'}, scales, {colour: this.#colours.muted, area});
      ctx.restore();
    }
  }

  /** Gives the canvas the height at which one unit of x is as long as one of y. */
  #keepSquare({scales: {x, y}, chartArea: area, height}) {
    if (this.#plot.square && area.width > 0) {
      const wanted = area.width * (y.max - y.min) / (x.max - x.min) + height - area.height;
      if (Math.abs(wanted - height) > 1) {
        this.#box.style.blockSize = `${Math.round(wanted)}px`;
      }
    }
  }
}

/** Data are parsed, since Chart.js takes unparsed points for sorted ones, which those of a scatter plot are not. */
function options(plot, colours) {
  const reached = plot.layers.map(reach);
  const mapped = hasHeat(plot);
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [], // pointing is the cursor's
    layout: {padding: {top: 6, right: 8}},
    scales: {
      x: scale(plot.x, reached.flatMap(({x}) => x), colours, plot.square && !mapped),
      y: scale(plot.y, reached.flatMap(({y}) => y), colours, !mapped)
    },
    plugins: {legend: {display: false}, tooltip: {enabled: false}}
  };
}

function scale({scale: kind, min, max, names}, reached, colours, lined) {
  const log = kind === 'LOG';
  const named = names.length > 0;
  const [least, most] = extent(reached) ?? [];
  return {
    type: log ? 'logarithmic' : 'linear',
    min: min ?? undefined,
    max: max ?? undefined,
    suggestedMin: least,
    suggestedMax: most,
    grid: {display: lined, color: colours.hairline, tickLength: 4},
    border: {color: colours.muted},
    afterBuildTicks: named ? axis => { axis.ticks = names.map((_, value) => ({value})); } : undefined,
    ticks: {
      color: colours.muted,
      font: {family: colours.font, size: 13},
      maxTicksLimit: named ? names.length : 8,
      maxRotation: 0,
      autoSkipPadding: 12,
      includeBounds: false,
      format: GROUPING,
      autoSkip: !named || names.length > CROWDED,
      callback: named ? at => names[at] ?? '' : log ? spellPower : spellTick
    }
  };
}

function hasHeat(plot) {
  return plot.layers.some(({layer}) => layer === 'heat' || layer === 'regions');
}
