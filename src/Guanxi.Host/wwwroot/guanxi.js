// What pages do beyond plain HTML. Everything here only adds: without script every form and link still works.
document.addEventListener('click', event => {
  if (event.target.closest('[data-theme-toggle]')) {
    const root = document.documentElement;
    root.dataset.bsTheme = root.dataset.bsTheme === 'dark' ? 'light' : 'dark';
    document.cookie = `guanxi-theme=${root.dataset.bsTheme};path=/;max-age=31536000;samesite=lax`;
  }
});

// Keyboard: / searches, "g c" goes to customers, "g h" home.
const places = { c: '/customers', h: '/' };
let afterG = false;
document.addEventListener('keydown', event => {
  if (event.target.closest('input, textarea, select, [contenteditable]') || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }

  if (event.key === '/') {
    event.preventDefault();
    document.querySelector('[data-search-box]')?.focus();
  } else if (afterG && places[event.key]) {
    location.href = places[event.key];
  }

  afterG = event.key === 'g';
});
