// The style sheet's tokens as colours that a canvas takes.
const NAMES = ['ink', 'muted', 'hairline', 'paper', 'accent'];
const HUES = ['MAIN', 'OTHER', 'TRUTH', 'QUIET', 'CLASS_0', 'CLASS_1', 'CLASS_2', 'CLASS_3', 'CLASS_4'];
const known = new Map();

/**
 * Colours and font as they are under the theme of this moment; the same object as long as that holds. `hue` has a colour for
 * each name that a layer may have; over a heat map (`onHeat`) they are drawn nearer to the ink, or they would drown, and `pure`
 * has them as they are. `ends` are the two colours of the map itself.
 */
export function palette(onHeat) {
  if (!known.has(onHeat)) {
    known.set(onHeat, read(onHeat));
  }
  return known.get(onHeat);
}

/** Forgets the colours of a theme that holds no longer; whoever draws anew afterwards finds those of the next. */
export function forget() {
  known.clear();
}

function read(onHeat) {
  const probe = document.createElement('span');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colour = token => {
    probe.style.color = `var(--${token})`;
    return style.color;
  };
  const colours = Object.fromEntries(NAMES.map(name => [name, colour(name)]));
  const pure = Object.fromEntries(HUES.map(name => [name, colour(`data-${name.toLowerCase().replace('_', '-')}`)]));
  const hue = onHeat ? Object.fromEntries(HUES.map(name => [name, blend(pure[name], colours.ink)])) : pure;
  probe.style.fontFamily = 'var(--sans)';
  const font = style.fontFamily;
  probe.remove();
  return {...colours, hue, pure, ends: [pure.CLASS_0, pure.CLASS_1], font};
}

/** `colour` (as `rgb(…)`) with a share of `opacity`. */
export function faint(colour, opacity) {
  return colour.replace(/^rgb\((.*)\)$/, `rgb($1, ${opacity})`);
}

function blend(colour, ink) {
  const other = channels(ink);
  return `rgb(${channels(colour).map((channel, index) => Math.round(0.7 * channel + 0.3 * other[index])).join(', ')})`;
}

/** The red, green and blue of `colour`, 0 to 255. */
export function channels(colour) {
  return colour.match(/[\d.]+/g).slice(0, 3).map(Number);
}
