// Nodes and arrows from left to right, in a box that scrolls where the page is narrow. The nodes are elements, so that formulas
// in them are typeset; the arrows are drawn behind them. Left and right walk along the columns, up and down within one.
import {drawing, element} from '../dom.js';
import {plain, write} from '../math.js';
import {spell} from '../numbers.js';
import {walk} from '../walk.js';

/** Pixels between columns on a wide and on a narrow page, and between nodes of a column; how long an arrow's head is. */
const GAPS = {wide: 56, narrow: 36};
const NARROW = 480;
const APART = 14;
const HEAD = 8;

export class View {
  #figure;
  #box = element('div', {class: 'graph'});
  #plane = element('div', {class: 'graph-plane'});
  #legend = element('ul', {class: 'legend', role: 'list'});
  #nodes = [];
  #labels = [];
  #edges = drawing('svg', {'aria-hidden': 'true'});
  #drawn = [];
  #at = -1;

  constructor(host, {title}) {
    this.#box.setAttribute('aria-label', `${plain(title)}. Walk from node to node with the arrow keys.`);
    this.#box.append(this.#plane);
    host.querySelector('.figure-drawing').replaceChildren(this.#legend, this.#box);
    walk(this.#box, 'graph', {
      move: event => this.#move(event.key), mark: () => this.#mark(), say: () => this.#say(), leave: () => this.#leave()
    });
  }

  show(figure) {
    this.#figure = figure;
    const written = [];
    const text = (name, words) => {
      const made = element('span', {class: name});
      written.push(write(made, words));
      return made;
    };
    this.#nodes = figure.nodes.map(({label, above, below, hue}) => {
      const body = text('node-label', label);
      body.style.setProperty('--hue', `var(--data-${hue.toLowerCase().replace('_', '-')})`);
      const node = element('div', {class: 'node'}, text('node-above', above), body, text('node-below', below));
      return {node, body};
    });
    this.#labels = figure.edges.map(({label}) => label === '' ? null : text('edge-label', label));
    this.#plane.replaceChildren(this.#edges, ...this.#nodes.map(({node}) => node), ...this.#labels.filter(Boolean));
    this.#legend.replaceChildren(...entries(figure).map(words => element('li', {}, words)));
    this.#legend.hidden = this.#legend.children.length === 0;
    this.#at = Math.min(this.#at, figure.nodes.length - 1);
    this.#place();
    Promise.all(written).then(() => this.#figure === figure && this.#place()); // formulas are wider than their TeX, or narrower
  }

  /** Reads all sizes, then sets all places. */
  #place() {
    const {layout: {places, routes}, edges} = this.#figure;
    const sizes = this.#nodes.map(({node, body}) => ({
      width: node.offsetWidth, height: node.offsetHeight, body: body.offsetWidth, middle: body.offsetTop + body.offsetHeight / 2
    }));
    const labels = this.#labels.map(label => ({width: label?.offsetWidth ?? 0, height: label?.offsetHeight ?? 0}));
    const least = this.#box.clientWidth < NARROW ? GAPS.narrow : GAPS.wide;
    const gap = Math.max(least, ...labels.map(({width}) => width + 36));
    const widths = Array(1 + Math.max(0, ...places.map(({column}) => column))).fill(0);
    places.forEach(({column}, index) => { widths[column] = Math.max(widths[column], sizes[index].width); });
    const pitch = Math.max(0, ...sizes.map(({height}) => height), ...labels.map(({height}) => 1.5 * height)) + APART;
    const middleOf = column => widths.slice(0, column).reduce((sum, width) => sum + width + gap, widths[column] / 2);
    const tops = places.map(({row}, index) => row * pitch - sizes[index].middle);
    const top = Math.min(0, ...tops);
    const [x, y] = [({column}) => middleOf(column), ({row}) => row * pitch - top];
    const width = middleOf(widths.length - 1) + widths.at(-1) / 2 + 2;
    const height = Math.max(0, ...tops.map((from, index) => from + sizes[index].height), ...routes.flat().map(y)) - top;
    this.#plane.style.inlineSize = `${width}px`;
    this.#plane.style.blockSize = `${height}px`;
    this.#edges.setAttribute('width', width);
    this.#edges.setAttribute('height', height);
    this.#nodes.forEach(({node}, index) => {
      node.style.left = `${x(places[index]) - sizes[index].width / 2}px`;
      node.style.top = `${tops[index] - top}px`;
    });
    const number = new Map(this.#figure.nodes.map(({id}, index) => [id, index]));
    const heaviest = Math.max(...edges.map(({weight}) => Math.abs(weight ?? 0)), Number.MIN_VALUE);
    this.#drawn = edges.map((edge, index) => {
      const [from, to] = [number.get(edge.from), number.get(edge.to)];
      const stops = [
        [x(places[from]) + sizes[from].body / 2, y(places[from])],
        ...routes[index].map(place => [x(place), y(place)]),
        [x(places[to]) - sizes[to].body / 2 - 1, y(places[to])]
      ];
      const label = this.#labels[index];
      if (label) {
        label.style.left = `${(stops[0][0] + stops[1][0]) / 2}px`;
        label.style.top = `${(stops[0][1] + stops[1][1]) / 2}px`;
      }
      return {from, to, element: arrow(stops, edge.weight, heaviest)};
    });
    this.#edges.replaceChildren(...this.#drawn.map(drawn => drawn.element));
  }

  #move(key) {
    const {places} = this.#figure.layout;
    const order = places.map((place, index) => ({...place, index})).sort((a, b) => a.column - b.column || a.row - b.row);
    if (order.length === 0) {
      return false;
    }
    if (this.#at < 0) {
      this.#at = order[0].index;
      return key.startsWith('Arrow') || key === 'Home' || key === 'End';
    }
    const {column, row} = places[this.#at];
    const away = place => Math.abs(place.row - row);
    const nearest = list => list.reduce((best, one) => !best || away(one) < away(best) ? one : best, null);
    const found = {
      ArrowRight: () => nearest(order.filter(one => one.column === column + 1)),
      ArrowLeft: () => nearest(order.filter(one => one.column === column - 1)),
      ArrowDown: () => order.find(one => one.column === column && one.row > row),
      ArrowUp: () => order.findLast(one => one.column === column && one.row < row),
      Home: () => order[0],
      End: () => order.at(-1)
    }[key];
    if (found) {
      this.#at = found()?.index ?? this.#at;
    }
    return Boolean(found);
  }

  #mark() {
    this.#nodes.forEach(({node}, index) => node.toggleAttribute('data-here', index === this.#at));
    this.#drawn.forEach(({from, to, element: drawn}) =>
      drawn.toggleAttribute('data-here', from === this.#at || to === this.#at));
    this.#nodes[this.#at].node.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  #say() {
    const {nodes, edges, above, below} = this.#figure;
    const {id, label, above: value, below: gradient} = nodes[this.#at];
    const named = other => plain(nodes.find(node => node.id === other).label);
    const ends = (list, end) => list.map(edge => {
      const words = [edge.label, edge.weight === null ? '' : spell(edge.weight)].filter(Boolean).map(plain).join(' ');
      return words ? `${named(edge[end])} (${words})` : named(edge[end]);
    }).join(' and ');
    const from = ends(edges.filter(edge => edge.to === id), 'from');
    const to = ends(edges.filter(edge => edge.from === id), 'to');
    return [
      [plain(label), value && `${above} ${plain(value)}`, gradient && `${below} ${plain(gradient)}`].filter(Boolean).join(', '),
      from && `from ${from}`, to && `leads to ${to}`, `node ${this.#at + 1} of ${nodes.length}`
    ].filter(Boolean).join('; ');
  }

  #leave() {
    this.#nodes.forEach(({node}) => node.removeAttribute('data-here'));
    this.#drawn.forEach(({element: drawn}) => drawn.removeAttribute('data-here'));
  }
}

function entries({above, below, edges}) {
  const weights = edges.map(({weight}) => weight).filter(weight => weight !== null);
  return [
    above && `above a node: ${above}`,
    below && `below a node: ${below}`,
    weights.length > 0 && 'thicker: a weight further from 0',
    weights.some(weight => weight < 0) && 'dashed: a negative weight'
  ].filter(Boolean);
}

/** A smooth way through the stops; with a head at its end, but for weights, where heads would only be in the way. */
function arrow(stops, weight, heaviest) {
  const weighted = weight !== null;
  const [endX, endY] = stops.at(-1);
  const line = [...stops.slice(0, -1), [endX - (weighted ? 0 : HEAD), endY]];
  const way = line.map(([x, y], index) => {
    if (index === 0) {
      return `M${x} ${y}`;
    }
    const [x0, y0] = line[index - 1];
    const middle = (x0 + x) / 2;
    return `C${middle} ${y0} ${middle} ${y} ${x} ${y}`;
  }).join('');
  const width = weighted ? 0.75 + 3 * Math.abs(weight) / heaviest : 1.25;
  const path = drawing('path', {d: way, class: 'edge', 'stroke-width': width});
  if (weight < 0) {
    path.setAttribute('stroke-dasharray', '6 4');
  }
  const tip = drawing('path', {d: `M${endX} ${endY}l${-HEAD} -4v8z`, class: 'edge-head'});
  return drawing('g', {}, path, ...(weighted ? [] : [tip]));
}
