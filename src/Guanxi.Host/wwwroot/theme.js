// Before the first paint: the chosen theme, else the system's.
{
  const chosen = document.cookie.match(/(?:^|; )guanxi-theme=(light|dark)/)?.[1];
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.bsTheme = chosen ?? system;
}
