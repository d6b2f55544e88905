// One plot on the page: legend, axis labels, canvas, grips and cursor around a Chart.js chart.
import {attachCursor} from './cursor.js';
import {grow, grows, soFar} from './curves.js';
import {element} from './dom.js';
import {tell} from './frame.js';
import {Grips} from './grips.js';
import {dataset, painter, reach, rule} from './layers.js';
import {legend} from './legend.js';
import {write} from './math.js';
import {spell, spellPower, spellTick} from './numbers.js';
import {palette} from './palette.js';

/** Draws an `argmax.lessons.figure.Plot`, again and again. */
export class PlotView {
  #host;
  #plot;
  #chart;
  #grips;
  #colours;
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
    this.#box.append(canvas);
    this.#box.setAttribute('aria-label', `${plot.title}. Walk through the values with the arrow keys.`);
    this.#box.setAttribute('aria-describedby', `${host.id}-summary`);
    host.querySelector('.figure-drawing').replaceChildren(this.#legend, this.#labels.y, this.#box, this.#labels.x);
    host.toggleAttribute('data-square', plot.square);
    const follower = {
      id: 'follower',
      afterLayout: chart => this.#keepSquare(chart),
      beforeDatasetsDraw: chart => this.#drawMark(chart),
      afterDraw: chart => this.#grips?.place(chart)
    };
    this.#chart = new Chart(canvas,
      {type: 'scatter', data: {datasets: []}, options: options(plot, palette(false)), plugins: [painter, follower]});
    this.#grips = new Grips(this.#box);
    attachCursor(this.#box, this.#chart, () => this.#plot);
    this.show(plot);
  }

  show(plot) {
    this.#plot = plot;
    const next = legend(plot.layers);
    this.#legend.replaceWith(next);
    this.#legend = next;
    write(this.#labels.x, plot.x.label);
    write(this.#labels.y, plot.y.label);
    this.#grips.show(plot.layers, this.#chart);
    this.recolour();
  }

  /** Takes the colours of the theme that holds now. */
  recolour() {
    this.#colours = palette(hasHeat(this.#plot));
    this.#chart.options = options(this.#plot, this.#colours);
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

  #redraw() {
    this.#chart.data.datasets = this.#plot.layers.map((layer, index, all) => dataset(layer, all.length - index, this.#colours));
    this.#chart.update('none');
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
  const curvesOnly = plot.layers.every(layer => layer.layer !== 'points');
  const mapped = hasHeat(plot);
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    interaction: {mode: 'nearest', axis: curvesOnly ? 'x' : 'xy', intersect: false},
    layout: {padding: {top: 6, right: 8}},
    scales: {
      x: scale(plot.x, reached.flatMap(({x}) => x), colours, plot.square && !mapped),
      y: scale(plot.y, reached.flatMap(({y}) => y), colours, !mapped)
    },
    plugins: {legend: {display: false}, tooltip: tooltip(plot, colours)}
  };
}

function scale({scale: kind, min, max, names}, reached, colours, lined) {
  const log = kind === 'LOG';
  const named = names.length > 0;
  const within = reached.filter(Number.isFinite);
  return {
    type: log ? 'logarithmic' : 'linear',
    min: min ?? undefined,
    max: max ?? undefined,
    suggestedMin: within.length > 0 ? Math.min(...within) : undefined,
    suggestedMax: within.length > 0 ? Math.max(...within) : undefined,
    grid: {display: lined, color: colours.hairline, tickLength: 4},
    border: {color: colours.muted},
    afterBuildTicks: named ? axis => { axis.ticks = names.map((_, value) => ({value})); } : undefined,
    ticks: {
      color: colours.muted,
      font: {family: colours.font, size: 13},
      maxTicksLimit: 8,
      maxRotation: 0,
      autoSkipPadding: 12,
      includeBounds: false,
      autoSkip: !named,
      callback: named ? at => names[at] ?? '' : log ? spellPower : spellTick
    }
  };
}

function hasHeat(plot) {
  return plot.layers.some(({layer}) => layer === 'heat' || layer === 'regions');
}

function tooltip(plot, colours) {
  return {
    backgroundColor: colours.ink,
    titleColor: colours.paper,
    bodyColor: colours.paper,
    titleFont: {family: colours.font, size: 13, weight: 'normal'},
    bodyFont: {family: colours.font, size: 13, weight: 'bold'},
    cornerRadius: 3,
    displayColors: false,
    callbacks: {
      title: items => items.length > 0 ? `${plain(plot.x.label)}: ${spell(items[0].parsed.x)}` : '',
      label: ({dataset: {label}, parsed}) => `${plain(label)}: ${spell(parsed.y)}`
    }
  };
}

/** A canvas can't typeset; a formula there shows its TeX without the signs around it. */
function plain(text) {
  return text.replaceAll('$', '').replaceAll('\\', '');
}
