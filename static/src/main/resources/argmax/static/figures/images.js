// Small pictures beside each other, as many in a row as fit. The arrow keys walk the pictures; Enter goes into one, to its
// pixels, and Escape back.
import {element} from '../dom.js';
import {plain, write} from '../math.js';
import {spell} from '../numbers.js';
import {palette} from '../palette.js';
import {shaded, shadeKey} from '../shades.js';
import {across, walk} from '../walk.js';

export class View {
  #figure;
  #box = element('div', {class: 'images'});
  #key = element('p', {class: 'legend'});
  #items = [];
  #dot = element('div', {class: 'pixel-mark', hidden: true});
  #at = -1;
  #pixel = null;

  constructor(host, {title}) {
    this.#box.setAttribute('aria-label', `${plain(title)}. Walk with the arrow keys; Enter shows the pixels of a picture.`);
    host.querySelector('.figure-drawing').replaceChildren(this.#key, this.#box);
    walk(this.#box, 'pictures', {
      move: event => this.#move(event), mark: () => this.#mark(), say: () => this.#say(), leave: () => this.#leave()
    });
  }

  show(figure) {
    this.#figure = figure;
    const {pictures, columns} = figure;
    const rows = pictures.length > 0 ? pictures[0].values.length / columns : 1;
    if (this.#items.length !== pictures.length) {
      this.#items.forEach(({item}) => item.remove());
      this.#items = pictures.map(() => {
        const [canvas, label] = [element('canvas', {'aria-hidden': 'true'}), element('span')];
        const frame = element('div', {class: 'image-frame'}, canvas);
        return {canvas, label, frame, item: element('div', {class: 'image'}, frame, label)};
      });
      this.#box.prepend(...this.#items.map(({item}) => item));
      this.#leave();
    }
    pictures.forEach(({label}, index) => {
      write(this.#items[index].label, label);
      this.#items[index].canvas.width = columns;
      this.#items[index].canvas.height = rows;
    });
    this.#key.replaceChildren(shadeKey(figure, 'ink'));
    this.recolour();
  }

  recolour() {
    const colours = palette(false);
    this.#figure.pictures.forEach(({values}, index) => {
      const {canvas} = this.#items[index];
      const pen = canvas.getContext('2d');
      pen.clearRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(shaded({...this.#figure, values}, colours.ink, colours, false), 0, 0);
    });
  }

  #move({key}) {
    const {pictures, columns} = this.#figure;
    if (pictures.length === 0) {
      return false;
    }
    if (this.#pixel !== null) {
      const to = key === 'Escape' ? undefined : across(key, this.#pixel, pictures[0].values.length, columns, false);
      this.#pixel = to === undefined ? null : to ?? this.#pixel;
      return to !== null;
    }
    if (key === 'Enter' && this.#at >= 0) {
      this.#pixel = 0;
      return true;
    }
    const first = this.#items[0].item.offsetTop;
    const perRow = this.#items.filter(({item}) => item.offsetTop === first).length;
    const to = across(key, this.#at, pictures.length, perRow, false) ?? {PageUp: 0, PageDown: pictures.length - 1}[key];
    this.#at = to ?? this.#at;
    return to !== undefined;
  }

  #mark() {
    this.#items.forEach(({item}, index) => item.toggleAttribute('data-here', index === this.#at));
    const {frame, canvas, item} = this.#items[this.#at];
    item.scrollIntoView({block: 'nearest'});
    this.#dot.hidden = this.#pixel === null;
    if (this.#pixel !== null) {
      frame.append(this.#dot);
      this.#dot.style.left = `${100 * (this.#pixel % canvas.width) / canvas.width}%`;
      this.#dot.style.top = `${100 * Math.floor(this.#pixel / canvas.width) / canvas.height}%`;
      this.#dot.style.inlineSize = `${100 / canvas.width}%`;
      this.#dot.style.blockSize = `${100 / canvas.height}%`;
    }
  }

  #say() {
    const {pictures, columns} = this.#figure;
    const {label, values} = pictures[this.#at];
    if (this.#pixel === null) {
      return `${plain(label)}; picture ${this.#at + 1} of ${pictures.length}`;
    }
    const row = Math.floor(this.#pixel / columns) + 1;
    return `${plain(label)}, row ${row}, column ${this.#pixel % columns + 1}: ${spell(values[this.#pixel])}`;
  }

  #leave() {
    this.#pixel = null;
    this.#dot.hidden = true;
    this.#items.forEach(({item}) => item.removeAttribute('data-here'));
  }
}
