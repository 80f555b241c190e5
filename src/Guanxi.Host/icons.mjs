// Cuts the icon font down to the icons that the sources name: whole it has 5,000 of them and weighs 500 kB.
//   node icons.mjs OUTPUT_FOLDER SOURCE_FOLDER
// An icon must be written out in a .razor, .cs or .js file (ti-phone), never put together from pieces.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import subsetFont from 'subset-font';

const [output, sources] = process.argv.slice(2);
const icons = join(import.meta.dirname, 'node_modules/@tabler/icons-webfont/dist');
const style = readFileSync(join(icons, 'tabler-icons.min.css'), 'utf8');
const codes = new Map([...style.matchAll(/\.ti-([a-z0-9-]+):before\{content:"\\([0-9a-f]+)"\}/g)].map(([, name, code]) => [name, code]));
// What stands before the first icon, with the font in its smallest format only.
const head = style.slice(0, style.search(/\.ti-[a-z0-9-]+:before/)).replace(/src:[^;}]*/, 'src:url("./fonts/tabler-icons.woff2") format("woff2")');

const foreign = /(^|[\\/])(bin|obj|node_modules|lib)([\\/]|$)/;
const files = readdirSync(sources, { recursive: true }).filter(file => /\.(razor|cs|js)$/.test(file) && !foreign.test(file));

const used = new Set();
const faults = [];
for (const file of files) {
  readFileSync(join(sources, file), 'utf8').split('\n').forEach((line, index) => {
    for (const [, name] of line.matchAll(/(?<![\w-])ti-([a-z0-9-]*)/g)) {
      if (codes.has(name)) {
        used.add(name);
      } else {
        // The form that a build shows as its own error, with the place.
        faults.push(`${join(sources, file)}(${index + 1}): error ICON: there is no icon 'ti-${name}'; write the whole name of a Tabler icon.`);
      }
    }
  });
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const names = [...used].sort();
const font = readFileSync(join(icons, 'fonts/tabler-icons.woff2'));
const characters = names.map(name => String.fromCodePoint(parseInt(codes.get(name), 16))).join('');
mkdirSync(join(output, 'fonts'), { recursive: true });
writeFileSync(join(output, 'fonts/tabler-icons.woff2'), await subsetFont(font, characters, { targetFormat: 'woff2' }));
writeFileSync(join(output, 'tabler-icons.min.css'), head + names.map(name => `.ti-${name}:before{content:"\\${codes.get(name)}"}`).join(''));
console.log(`${names.length} icons in ${relative(process.cwd(), output)}`);
