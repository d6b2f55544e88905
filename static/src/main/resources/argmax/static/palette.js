// The style sheet's tokens as colours that a canvas takes.

const NAMES = ['ink', 'muted', 'hairline', 'paper', 'accent'];
const HUES = ['MAIN', 'OTHER', 'TRUTH', 'QUIET', 'CLASS_0', 'CLASS_1', 'CLASS_2', 'CLASS_3', 'CLASS_4'];

/** Colours and font as they are under the theme of this moment; `hue` by the name that a layer has. */
export function palette() {
    const probe = document.createElement('span');
    document.body.append(probe);
    const style = getComputedStyle(probe);
    const read = token => {
        probe.style.color = `var(--${token})`;
        return style.color;
    };
    const colours = Object.fromEntries(NAMES.map(name => [name, read(name)]));
    const hue = Object.fromEntries(HUES.map(name => [name, read(`data-${name.toLowerCase().replace('_', '-')}`)]));
    probe.style.fontFamily = 'var(--sans)';
    const font = style.fontFamily;
    probe.remove();
    return {...colours, hue, font};
}

/** `colour` (as `rgb(…)`) with a share of `opacity`. */
export function faint(colour, opacity) {
    return colour.replace(/^rgb\((.*)\)$/, `rgb($1, ${opacity})`);
}

/** The red, green and blue of `colour`, 0 to 255. */
export function channels(colour) {
    return colour.match(/[\d.]+/g).slice(0, 3).map(Number);
}
