// What a reader drags in a plot: grips are buttons above the canvas, so that pointer, touch and keyboard reach them alike.
// A grip only says what is wished, with the event `figure-drag`; whoever owns the control decides. Its `detail` has per control
// `{value}` or `{steps}`, with `index` where the control is a list; for points `{x, y, index}`, `{add: {x, y}}` or
// `{remove: index}`.
//
// The module of a layer gives its grips: `key`, `label`, `along` ('x', 'y', 'both'), `at()` in units of the axes (what is
// missing lies at the edge), `move(point)`, `wish()` and `nudge(axis, steps, scales)` as details, `keys` with details for other
// keys, `group` for those that share a stop of the tab key, `quiet` for those that a mark of the layer shows already.
import {element} from './dom.js';
import {moduleOf} from './layers.js';

const ARROWS = {ArrowLeft: ['x', -1], ArrowRight: ['x', 1], ArrowDown: ['y', -1], ArrowUp: ['y', 1]};

/** The grips of one plot, kept over its redrawings while their keys stay the same. */
export class Grips {
  #box;
  #tools;
  #layers = [];
  #grips = new Map();
  #last;

  /**
   * @param box the element around the canvas
   * @param tools where the buttons of lists go
   */
  constructor(box, tools) {
    this.#box = box;
    this.#tools = tools;
  }

  /** Shows a grip for everything that can be dragged. */
  show(plot, chart) {
    this.#layers = plot.layers;
    const specs = plot.layers.flatMap(layer => moduleOf(layer).grips?.(layer, plot) ?? []);
    const keys = new Set(specs.map(({key}) => key));
    for (const [gone, {button}] of this.#grips) {
      if (!keys.has(gone)) {
        const focused = button === document.activeElement;
        button.remove();
        this.#grips.delete(gone);
        if (focused) {
          ([...this.#grips.values()].at(-1)?.button ?? this.#box).focus();
        }
      }
    }
    for (const spec of specs) {
      if (!this.#grips.has(spec.key)) {
        this.#grips.set(spec.key, this.#make(chart));
      }
      const grip = this.#grips.get(spec.key);
      if (grip.held && grip.point) {
        spec.move(grip.point); // the answer to an older position must not pull it from under the pointer
      }
      grip.spec = spec;
      grip.button.dataset.along = spec.along;
      grip.button.toggleAttribute('data-quiet', Boolean(spec.quiet));
      grip.button.setAttribute('aria-label', spec.label);
    }
    this.#share();
    this.#showTools(chart);
  }

  place(chart) {
    const {x, y} = chart.scales;
    const {left, right, top, bottom} = chart.chartArea;
    for (const {button, spec} of this.#grips.values()) {
      const at = spec.at();
      const column = at.x === undefined ? right - 14 : x.getPixelForValue(at.x);
      const row = at.y === undefined ? top + 14 : y.getPixelForValue(at.y);
      button.style.left = `${clamp(column, left, right)}px`;
      button.style.top = `${clamp(row, top, bottom)}px`;
    }
  }

  #make(chart) {
    const button = element('button', {type: 'button', class: 'grip'});
    const grip = {button, held: false};
    button.addEventListener('pointerdown', event => {
      grip.held = true;
      button.setPointerCapture(event.pointerId);
    });
    button.addEventListener('pointermove', event => grip.held && drag(grip, chart, event));
    button.addEventListener('lostpointercapture', () => {
      grip.held = false;
      grip.point = null;
      wish(button, grip.spec.wish()); // once more, so that the answer's own position takes over
    });
    button.addEventListener('keydown', event => this.#press(grip, event, chart));
    button.addEventListener('focus', () => {
      this.#last = grip.spec.key;
      this.#share();
      this.#showTools(chart);
    });
    this.#box.append(button);
    return grip;
  }

  #press({button, spec}, event, {scales}) {
    const [axis, steps] = ARROWS[event.key] ?? [];
    const detail = spec.keys?.[event.key] ?? (axis && spec.nudge(axis, event.shiftKey ? 10 * steps : steps, scales));
    if (detail) {
      event.preventDefault();
      wish(button, detail);
    } else if (spec.group && axis) {
      event.preventDefault();
      const group = this.#group(spec.group);
      group[clamp(group.findIndex(grip => grip.button === button) + steps, 0, group.length - 1)].button.focus();
    }
  }

  /** Of each group one is a stop of the tab key: the one that had the focus last, else the first. */
  #share() {
    for (const name of new Set([...this.#grips.values()].map(({spec}) => spec.group).filter(Boolean))) {
      const group = this.#group(name);
      const chosen = group.find(({spec}) => spec.key === this.#last) ?? group[0];
      group.forEach(grip => { grip.button.tabIndex = grip === chosen ? 0 : -1; });
    }
  }

  #group(name) {
    return [...this.#grips.values()].filter(({spec}) => spec.group === name);
  }

  /** The buttons of lists; they stay the same elements, so that the focus stays as well. */
  #showTools(chart) {
    const wanted = this.#layers.flatMap(layer => moduleOf(layer).tools?.(layer, this.#last, chart.scales) ?? []);
    while (this.#tools.children.length > wanted.length) {
      this.#tools.lastChild.remove();
    }
    wanted.forEach((tool, index) => {
      const button = this.#tools.children[index]
        ?? this.#tools.appendChild(element('button', {type: 'button', class: 'plain'}));
      button.textContent = tool.text;
      button.setAttribute('aria-disabled', String(!tool.wish));
      button.onclick = () => tool.wish && wish(button, tool.wish);
    });
  }
}

function drag(grip, chart, event) {
  const {button, spec} = grip;
  const frame = chart.canvas.getBoundingClientRect();
  const {left, right, top, bottom} = chart.chartArea;
  const x = chart.scales.x.getValueForPixel(clamp(event.clientX - frame.left, left, right));
  const y = chart.scales.y.getValueForPixel(clamp(event.clientY - frame.top, top, bottom));
  grip.point = {x, y};
  spec.move(grip.point);
  chart.draw();
  wish(button, spec.wish());
}

function wish(button, detail) {
  button.dispatchEvent(new CustomEvent('figure-drag', {bubbles: true, detail}));
}

function clamp(value, least, most) {
  return Math.min(most, Math.max(least, value));
}
