// Moments stand in UTC; the reader's own time of day takes its place.

/** Rewrites every `time` in `root` that has a `datetime`. */
export function tellLocally(root) {
  const format = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'});
  for (const time of root.querySelectorAll('time[datetime]')) {
    time.textContent = format.format(new Date(time.dateTime));
  }
}
