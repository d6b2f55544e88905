// The one entry of every page: starts what the page has, and loads no more than that.
import {startThemeSwitch} from './theme-switch.js';
import {typeset} from './math.js';
import {watchScrolling} from './scrolling.js';
import {tellLocally} from './times.js';

startThemeSwitch();
typeset(document);
watchScrolling(document);
tellLocally(document);

if (document.querySelector('[data-figure]')) {
  const {drawAll} = await import('./figure.js');
  await drawAll(document);
}
for (const [selector, script] of [['.lab', './lab.js'], ['.run[data-events]', './run.js'], ['.exercise', './exercise.js']]) {
  if (document.querySelector(selector)) {
    const {start} = await import(script);
    document.querySelectorAll(selector).forEach(start);
  }
}
