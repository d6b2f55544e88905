// Runs before the first paint, so that a chosen theme never flashes. The switch itself is in theme-switch.js.
(() => {
    const root = document.documentElement;
    root.dataset.scripts = '';
    const chosen = localStorage.getItem('theme');
    if (chosen === 'light' || chosen === 'dark') {
        root.dataset.theme = chosen;
    }
})();
