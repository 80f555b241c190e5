// What lists do beyond plain forms and links: menus close, whole pages are ticked, empty filters stay out of the address.
document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('[data-list-menu][open]')) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && event.target.closest?.('[data-list-menu][open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

document.addEventListener('change', event => {
  const form = event.target.closest('[data-list-rows]');
  if (!form) {
    return;
  }

  const ticks = [...form.querySelectorAll('input[name=ids]')];
  const all = form.querySelector('[data-list-all]');
  if (event.target === all) {
    ticks.forEach(tick => { tick.checked = all.checked; });
  }

  const ticked = ticks.filter(tick => tick.checked).length;
  all.checked = ticked === ticks.length;
  all.indeterminate = ticked > 0 && ticked < ticks.length;
  form.querySelector('[data-list-count]').hidden = ticked === 0;
  form.querySelector('[data-list-count] b').textContent = ticked;
});

const prepare = () => document.querySelectorAll('[data-list-all]').forEach(all => { all.hidden = false; });
document.addEventListener('htmx:afterSettle', prepare);
prepare();

// Comparisons of empty filters say nothing; two of them (empty, not empty) need no value.
document.addEventListener('htmx:configRequest', event => {
  if (!event.target.matches?.('[data-list-form]')) {
    return;
  }

  const data = event.detail.formData ?? event.detail.parameters;
  for (const name of [...new Set([...data.keys()])]) {
    const values = data.getAll(name).filter(value => value !== '');
    const idle = name.startsWith('op.') && !/empty/.test(data.get(name)) && !data.getAll(`filter.${name.slice(3)}`).some(value => value !== '');
    data.delete(name);
    if (!idle) {
      values.forEach(value => data.append(name, value));
    }
  }
});
