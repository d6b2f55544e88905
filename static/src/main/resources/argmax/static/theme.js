// Runs before the first paint, so that a chosen theme never flashes; the switch in the header is in theme-switch.js.
document.documentElement.dataset.scripts = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme) {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // A browser that keeps nothing for this site refuses; the system's theme holds then.
}
