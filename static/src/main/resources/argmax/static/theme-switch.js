// The switch in the header: system, light or dark, remembered by this browser.

const root = document.documentElement;
const listeners = [];

/** Calls `listener` whenever the colours of the page have changed. */
export function onThemeChange(listener) {
  listeners.push(listener);
}

export function startThemeSwitch() {
  const choices = document.querySelectorAll('.theme-switch input');
  for (const choice of choices) {
    choice.checked = choice.value === (root.dataset.theme ?? 'system');
    choice.addEventListener('change', () => choose(choice.value));
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', announce);
}

function choose(theme) {
  if (theme === 'system') {
    delete root.dataset.theme;
  } else {
    root.dataset.theme = theme;
  }
  remember(theme);
  announce();
}

function remember(theme) {
  try {
    if (theme === 'system') {
      localStorage.removeItem('theme');
    } else {
      localStorage.setItem('theme', theme);
    }
  } catch {
    // Nothing can be kept for this site; the choice holds for this page.
  }
}

function announce() {
  listeners.forEach(listener => listener());
}
