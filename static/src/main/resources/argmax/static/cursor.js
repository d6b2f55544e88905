// A cursor in a plot, for keyboard and pointer: left and right walk the points of a series, up and down change the series; in a
// map the arrows walk its cells, and shift with up or down changes the series. What is there stands beside it.
import {element} from './dom.js';
import {moduleOf} from './layers.js';
import {plain} from './math.js';
import {spell} from './numbers.js';
import {across, along, walk} from './walk.js';

/** Pixels: how near the pointer must come to a point. */
const NEAR = 28;

export class Cursor {
  #chart;
  #plot;
  #known = null;
  #at = {series: 0, stop: -1};
  #mark = element('div', {class: 'cursor-mark', hidden: true});
  #words = element('p', {class: 'cursor-words', hidden: true, 'aria-hidden': 'true'});

  /** @param box the element around the canvas of `chart` */
  constructor(box, chart) {
    this.#chart = chart;
    box.append(this.#mark, this.#words);
    walk(box, 'chart', {
      move: event => this.#move(event), mark: () => this.#show(), say: () => this.#sentence(), leave: () => this.#hide()
    });
    box.addEventListener('pointermove', event => this.#point(event));
    for (const end of ['pointerleave', 'pointercancel']) {
      box.addEventListener(end, () => this.#hide());
    }
  }

  /** What there is to walk through from now on; whoever stands somewhere stays there. */
  follow(plot) {
    this.#plot = plot;
    this.#known = null;
    if (!this.#mark.hidden) {
      requestAnimationFrame(() => this.#mark.hidden || this.#show());
    }
  }

  /** Found only when somebody asks; while a slider moves, nobody does. */
  get #series() {
    if (!this.#known) {
      const series = this.#plot.layers.map(layer => ({layer, ...reachable(layer)})).filter(({length}) => length > 0);
      this.#known = [0, 1, 2].flatMap(rank => series.filter(one => one.rank === rank));
      this.#at.series = Math.min(this.#at.series, Math.max(0, this.#known.length - 1));
      this.#at.stop = Math.min(this.#at.stop, (this.#known[this.#at.series]?.length ?? 0) - 1);
    }
    return this.#known;
  }

  #move({key, shiftKey}) {
    const all = this.#series;
    const series = all[this.#at.series];
    if (!series) {
      return false;
    }
    const other = (key === 'ArrowUp' || key === 'ArrowDown') && (shiftKey || !series.columns);
    if (other) {
      this.#at.series = (this.#at.series + (key === 'ArrowDown' ? 1 : all.length - 1)) % all.length;
      this.#at.stop = Math.min(Math.max(0, this.#at.stop), all[this.#at.series].length - 1);
      return true;
    }
    const to = series.columns && !key.startsWith('Page') ? across(key, this.#at.stop, series.length, series.columns, true)
      : along(key, this.#at.stop, series.length);
    this.#at.stop = to ?? this.#at.stop;
    return to !== null;
  }

  #point({clientX, clientY, target, currentTarget}) {
    if (target.closest('button')) {
      this.#hide();
      return;
    }
    const frame = this.#chart.canvas.getBoundingClientRect();
    const found = this.#nearest(clientX - frame.left, clientY - frame.top);
    if (found) {
      this.#at = found;
      this.#show();
    } else if (document.activeElement !== currentTarget) {
      this.#hide();
    }
  }

  /** The nearest point; where only curves are drawn, the nearest of those above and below; else the cell of a map. */
  #nearest(left, top) {
    const {scales: {x, y}, chartArea: area} = this.#chart;
    if (left < area.left || left > area.right || top < area.top || top > area.bottom) {
      return null;
    }
    const curves = this.#series.every(({rank, layer}) => rank > 0 || ['line', 'steps', 'bars'].includes(layer.layer));
    let best = {distance: curves ? Infinity : NEAR};
    this.#series.forEach(({rank, length, stop}, series) => {
      for (let index = 0; rank === 0 && index < length; index++) {
        const at = stop(index);
        const [dx, dy] = [x.getPixelForValue(at.x) - left, y.getPixelForValue(at.y) - top];
        const distance = curves ? Math.abs(dx) + 0.01 * Math.abs(dy) : Math.hypot(dx, dy);
        best = distance < best.distance ? {distance, series, stop: index} : best;
      }
    });
    if (best.stop !== undefined) {
      return best;
    }
    const map = this.#series.findIndex(({find}) => find);
    const cell = map < 0 ? -1 : this.#series[map].find(x.getValueForPixel(left), y.getValueForPixel(top));
    return cell < 0 ? null : {series: map, stop: cell};
  }

  #show() {
    const {scales: {x, y}, chartArea: area} = this.#chart;
    const series = this.#series; // which may bring `#at` back to where there still is something
    const at = series[this.#at.series]?.stop(Math.max(0, this.#at.stop));
    if (!at) {
      this.#hide();
      return;
    }
    const left = at.x === undefined ? (area.left + area.right) / 2 : clamp(x.getPixelForValue(at.x), area.left, area.right);
    const top = at.y === undefined ? (area.top + area.bottom) / 2
      : clamp(Number.isFinite(at.y) ? y.getPixelForValue(at.y) : area.bottom, area.top, area.bottom);
    for (const made of [this.#mark, this.#words]) {
      made.hidden = false;
      made.style.left = `${left}px`;
      made.style.top = `${top}px`;
    }
    this.#words.dataset.side = `${left > (area.left + area.right) / 2 ? 'left' : 'right'}`;
    this.#words.dataset.under = String(top < (area.top + area.bottom) / 2);
    this.#words.textContent = this.#text();
  }

  #hide() {
    this.#mark.hidden = true;
    this.#words.hidden = true;
  }

  #sentence() {
    return `${this.#text()}; ${this.#at.stop + 1} of ${this.#series[this.#at.series].length}`;
  }

  #text() {
    const {layer, stop} = this.#series[this.#at.series];
    const {x, y, text, more, cell} = stop(Math.max(0, this.#at.stop));
    const parts = [
      x === undefined ? '' : `${plain(this.#plot.x.label)} ${this.#plot.x.names[Math.round(x)] ?? spell(x)}`,
      text ?? (y === undefined ? '' : `${plain(this.#plot.y.label)} ${this.#plot.y.names[Math.round(y)] ?? spell(y)}`),
      cell ? '' : more
    ];
    return `${plain(layer.name)}${cell ? ` ${more}` : ''}: ${parts.filter(Boolean).join(', ')}`;
  }
}

/** What of a layer can be reached: how many stops, and each by its number. */
function reachable(layer) {
  const {stops, cells, aside} = moduleOf(layer);
  if (cells) {
    const {at, ...grid} = cells(layer);
    return {rank: 2, ...grid, stop: index => ({...at(index), cell: true})};
  }
  const all = stops?.(layer) ?? [];
  return {rank: aside ? 1 : 0, length: all.length, stop: index => all[index]};
}

function clamp(value, least, most) {
  return Math.min(most, Math.max(least, value));
}
