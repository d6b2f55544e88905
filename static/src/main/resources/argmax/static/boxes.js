// Number boxes, alone or coupled to a slider (`data-box` of the slider is the id of its box): typed, slid, or set by a figure.

/** Keeps a slider and its box at one value, whichever of them `moved`. */
export function couple(form, moved) {
  if (moved.dataset.box) {
    form.querySelector(`#${CSS.escape(moved.dataset.box)}`).value = moved.value;
    return;
  }
  const slider = sliderOf(form, moved);
  const value = read(moved);
  if (slider && Number.isFinite(value)) {
    slider.value = value;
  }
}

/** Sets a box to what a reader dragged, or so many steps further; a slider keeps it within its range and on its steps. */
export function grant(form, box, {value, steps}) {
  const slider = sliderOf(form, box);
  if (slider) {
    if (value === undefined) {
      slider.stepUp(steps);
    } else {
      slider.value = value;
    }
    box.value = slider.value;
    return;
  }
  const {least, most} = box.dataset;
  const step = least === undefined ? 1 : (most - least) / 100;
  box.value = tidy(clamp(value ?? (read(box) || 0) + steps * step, Number(least ?? -Infinity), Number(most ?? Infinity)));
}

/** A number that is short enough to be read in a box. */
export function tidy(value) {
  return Number(value.toPrecision(4));
}

export function clamp(value, least, most) {
  return Math.min(most, Math.max(least, value));
}

function read(box) {
  return box.value.trim() === '' ? NaN : Number(box.value.trim().replace(',', '.'));
}

function sliderOf(form, box) {
  return box.id ? form.querySelector(`[data-box="${CSS.escape(box.id)}"]`) : null;
}
