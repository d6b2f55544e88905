// A cursor for the keyboard: with the chart focused, left and right walk the points of a series, up and down change the series.
import {element} from './dom.js';
import {spell} from './numbers.js';

/** Makes `box`, which holds the canvas of `chart`, walkable; `plot()` tells what is drawn at the moment. */
export function attachCursor(box, chart, plot) {
  const voice = element('p', {class: 'visually-hidden', 'aria-live': 'polite'});
  const at = {series: 0, point: -1};
  box.append(voice);
  box.tabIndex = 0;
  box.setAttribute('role', 'application');
  box.setAttribute('aria-roledescription', 'chart');
  box.addEventListener('keydown', event => {
    if (event.target !== box || !move(at, event.key, walkable(chart))) {
      return;
    }
    event.preventDefault();
    show(chart, at);
    voice.textContent = sentence(chart, plot(), at);
  });
  box.addEventListener('blur', () => clear(chart));
}

function walkable(chart) {
  return chart.data.datasets.flatMap((dataset, index) => dataset.data.length > 0 ? [{index, length: dataset.data.length}] : []);
}

function move(at, key, series) {
  if (series.length === 0) {
    return false;
  }
  at.series = Math.min(at.series, series.length - 1);
  const last = series[at.series].length - 1;
  const page = Math.max(1, Math.round(last / 10));
  const moves = {
    ArrowLeft: at.point - 1, ArrowRight: at.point + 1, PageUp: at.point - page, PageDown: at.point + page, Home: 0, End: last
  };
  if (key in moves) {
    at.point = Math.min(last, Math.max(0, moves[key]));
  } else if (key === 'ArrowUp' || key === 'ArrowDown') {
    at.series = (at.series + (key === 'ArrowDown' ? 1 : series.length - 1)) % series.length;
    at.point = Math.min(Math.max(0, at.point), series[at.series].length - 1);
  } else {
    return false;
  }
  at.dataset = series[at.series].index;
  return true;
}

function show(chart, {dataset, point}) {
  const active = [{datasetIndex: dataset, index: point}];
  const {x, y} = chart.getDatasetMeta(dataset).data[point];
  chart.setActiveElements(active);
  chart.tooltip.setActiveElements(active, {x, y});
  chart.update('none');
}

function clear(chart) {
  chart.setActiveElements([]);
  chart.tooltip.setActiveElements([], {x: 0, y: 0});
  chart.update('none');
}

function sentence(chart, plot, {dataset, point}) {
  const {label, data} = chart.data.datasets[dataset];
  const {x, y} = data[point];
  return `${label}: ${plot.x.label} ${spell(x)}, ${plot.y.label} ${spell(y)}; ${point + 1} of ${data.length}`;
}
