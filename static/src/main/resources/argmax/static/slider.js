// A slider beside a box for the same number.

/** Keeps a slider and its box at one value. */
export function couple(form, moved) {
  if (moved.dataset.box) {
    form.querySelector(`#${CSS.escape(moved.dataset.box)}`).value = moved.value;
  } else {
    const slider = sliderOf(form, moved);
    if (slider && moved.value.trim() !== '' && Number.isFinite(Number(moved.value))) {
      slider.value = moved.value;
    }
  }
}

/** The slider beside `box`; null where there is none. */
export function sliderOf(form, box) {
  return form.querySelector(`[data-box="${CSS.escape(box.id)}"]`);
}
