// What a reader drags in a plot: grips are buttons above the canvas, so that pointer, touch and keyboard reach them alike.
// A grip only says what is wished, with the event `figure-drag`; whoever owns the control decides.
import {element} from './dom.js';
import {spell} from './numbers.js';

const ARROWS = {ArrowLeft: ['x', -1], ArrowRight: ['x', 1], ArrowDown: ['y', -1], ArrowUp: ['y', 1]};

/** The grips of one plot, kept over its redrawings while their controls stay the same. */
export class Grips {
  #box;
  #grips = new Map();

  constructor(box) {
    this.#box = box;
  }

  /** Shows one grip per draggable layer and puts each where the scales say. */
  show(layers, chart) {
    const draggable = layers.filter(layer => layer.layer === 'handle' || layer.layer === 'rule' && layer.control);
    const keys = new Set(draggable.map(key));
    for (const [gone, grip] of this.#grips) {
      if (!keys.has(gone)) {
        grip.button.remove();
        this.#grips.delete(gone);
      }
    }
    for (const layer of draggable) {
      if (!this.#grips.has(key(layer))) {
        this.#grips.set(key(layer), this.#make(chart));
      }
      const grip = this.#grips.get(key(layer));
      if (grip.held) {
        follow(layer, grip.layer); // the answer to an older position must not pull it from under the pointer
      }
      grip.layer = layer;
      describe(grip.button, layer);
    }
  }

  place(chart) {
    for (const {button, layer} of this.#grips.values()) {
      const {x, y} = chart.scales;
      const {left, right, top, bottom} = chart.chartArea;
      const [column, row] = layer.layer === 'handle' ? [x.getPixelForValue(layer.x), y.getPixelForValue(layer.y)]
        : layer.upright ? [x.getPixelForValue(layer.at), top + 14] : [right - 14, y.getPixelForValue(layer.at)];
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
      wish(button, position(grip.layer)); // once more, so that the answer's own position takes over
    });
    button.addEventListener('keydown', event => nudge(grip, event));
    this.#box.append(button);
    return grip;
  }
}

function key(layer) {
  return layer.layer === 'handle' ? `${layer.controlX} ${layer.controlY}` : layer.control;
}

function follow(layer, held) {
  if (layer.layer === 'handle') {
    Object.assign(layer, {x: held.x, y: held.y});
  } else {
    layer.at = held.at;
  }
}

function describe(button, layer) {
  const along = layer.layer === 'handle' ? 'both' : layer.upright ? 'x' : 'y';
  const at = layer.layer === 'handle' ? `${spell(layer.x)}, ${spell(layer.y)}` : spell(layer.at);
  button.dataset.along = along;
  button.setAttribute('aria-label', `${layer.name}, at ${at}; move with the arrow keys`);
}

function drag({button, layer}, chart, event) {
  const frame = chart.canvas.getBoundingClientRect();
  const {left, right, top, bottom} = chart.chartArea;
  const x = chart.scales.x.getValueForPixel(clamp(event.clientX - frame.left, left, right));
  const y = chart.scales.y.getValueForPixel(clamp(event.clientY - frame.top, top, bottom));
  if (layer.layer === 'handle') {
    Object.assign(layer, {x, y});
  } else {
    layer.at = layer.upright ? x : y;
  }
  chart.draw();
  wish(button, position(layer));
}

function position(layer) {
  return layer.layer === 'handle'
    ? {[layer.controlX]: {value: layer.x}, [layer.controlY]: {value: layer.y}}
    : {[layer.control]: {value: layer.at}};
}

function nudge({button, layer}, event) {
  const [axis, steps] = ARROWS[event.key] ?? [];
  if (!axis) {
    return;
  }
  event.preventDefault();
  const control = layer.layer === 'handle' ? (axis === 'x' ? layer.controlX : layer.controlY) : layer.control;
  wish(button, {[control]: {steps: event.shiftKey ? 10 * steps : steps}});
}

/** `wishes`: per control, the `value` it should take or the `steps` it should go. */
function wish(button, wishes) {
  button.dispatchEvent(new CustomEvent('figure-drag', {bubbles: true, detail: wishes}));
}

function clamp(value, least, most) {
  return Math.min(most, Math.max(least, value));
}
