// The one entry of every page: starts what the page has, and loads no more than that.
import {startThemeSwitch} from './theme-switch.js';
import {typeset} from './math.js';
import {watchScrolling} from './scrolling.js';
import {showLocalTimes} from './times.js';

startThemeSwitch();
typeset(document);
watchScrolling(document);
showLocalTimes(document);

if (document.querySelector('[data-figure]')) {
  const {drawAll} = await import('./figure.js');
  await drawAll(document);
}
for (const [selector, script] of [
  ['.lab', './lab.js'],
  ['.player', './player.js'], // before run.js, which tells it of new epochs
  ['.run[data-events]', './run.js'],
  ['.exercise', './exercise.js'],
  ['.live', './live.js']
]) {
  if (document.querySelector(selector)) {
    const {start} = await import(script);
    document.querySelectorAll(selector).forEach(start);
  }
}
