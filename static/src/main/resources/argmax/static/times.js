// Moments: the server writes them in UTC, the reader's own time zone is nearer.

const SHOWN = {day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit'};

/** Puts every moment within `root` into the reader's time zone. */
export function showLocalTimes(root) {
  root.querySelectorAll('time[datetime]').forEach(time => {
    time.title = time.textContent.trim();
    time.textContent = new Date(time.dateTime).toLocaleString('en-GB', SHOWN);
  });
}
