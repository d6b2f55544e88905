// Numbers as people read them.

/** Four digits are read without a comma: years, above all. */
export const GROUPING = {useGrouping: 'min2'};

const usual = new Intl.NumberFormat('en', {maximumSignificantDigits: 4});
const whole = new Intl.NumberFormat('en', {maximumFractionDigits: 0, ...GROUPING});

/** Four digits, or all of a whole number, with a real minus sign; very small ones as powers of ten. */
export function spell(value) {
  if (!Number.isFinite(value)) {
    return 'no value';
  }
  const size = Math.abs(value);
  const text = size !== 0 && size < 0.001 ? scientific(value) : size >= 1000 ? whole.format(value) : usual.format(value);
  return text.replace('-', '\u2212');
}

/** The label of a linear axis: `this` scale's own digits, with a real minus sign. */
export function spellTick(value, index, ticks) {
  return this.chart.constructor.Ticks.formatters.numeric.call(this, value, index, ticks).replace('-', '\u2212');
}

/** The label of a logarithmic axis: powers of ten only, others stay blank. */
export function spellPower(value) {
  const power = Math.log10(value);
  if (Math.abs(power - Math.round(power)) > 1e-9) {
    return '';
  }
  return Math.abs(power) < 3.5 ? spellPlain(value) : `10${raised(Math.round(power))}`;
}

function spellPlain(value) {
  return String(Number(value.toPrecision(3)));
}

function scientific(value) {
  const [digits, power] = value.toExponential(2).split('e');
  return `${Number(digits)} × 10${raised(Number(power))}`;
}

function raised(power) {
  return String(power).replace('-', '\u207b').replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]);
}
