// Turns <select data-pick="/pick/staff"> into a search box over everybody. Without script the select stays as it is.
const boxes = root => [...root.querySelectorAll('select[data-pick]:not(.tomselected)')];
let library;

function load() {
  return library ??= new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: '/lib/tom-select/tom-select.complete.min.js', onload: resolve, onerror: reject });
    // The library's own rules hide the plain select; Tabler's give its box the look of the other fields.
    const styles = ['/lib/tom-select/tom-select.bootstrap5.min.css', '/lib/tabler/css/tabler-vendors.min.css']
      .map(href => Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
    document.head.append(...styles, script);
  });
}

function search(address) {
  return (text, show) => fetch(`${address}?q=${encodeURIComponent(text)}`)
    .then(answer => answer.json())
    .then(choices => show(choices.map(choice => ({ value: String(choice.value), text: `${choice.text} · ${choice.hint}` }))))
    .catch(() => show());
}

async function enhance(root) {
  const found = boxes(root);
  if (found.length === 0) {
    return;
  }

  await load();
  // Two calls may have found the same boxes while the library was on its way.
  for (const select of found.filter(box => !box.tomselect)) {
    // The library moves the label to its own box, while the hidden select still counts as a field.
    select.setAttribute('aria-label', select.labels[0]?.textContent.trim() ?? '');
    new window.TomSelect(select, {
      load: search(select.dataset.pick),
      // The server finds by pinyin and initials, which the shown text does not hold.
      score: () => () => 1,
      shouldLoad: text => text.length > 0,
      onType() { this.clearOptions(); },
      maxOptions: 50,
      allowEmptyOption: false,
      plugins: select.required ? [] : ['clear_button'],
    });
    // The search box carries the label now; the hidden select is there for the form only.
    select.setAttribute('aria-hidden', 'true');
  }
}

enhance(document);
document.addEventListener('htmx:load', event => enhance(event.detail.elt));
