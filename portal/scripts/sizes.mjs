// Holds the built files to their limits, gzip: what every visitor loads first, and what a route adds.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const FIRST_LOAD = 190_000;
const ROUTE = 80_000;
const MONITOR = 210_000;
const MAP = 25_000;

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));
const sizes = new Map();
const size = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(dist + file)).length);
  return sizes.get(file);
};
/** Every script that a chunk needs before it can run. */
const needed = (key, found = new Set()) => {
  if (!found.has(key)) {
    found.add(key);
    for (const next of manifest[key].imports ?? []) needed(next, found);
  }
  return found;
};
const sum = (keys) => [...keys].reduce((total, key) => total + size(manifest[key].file), 0);

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const first = needed(entry);
const report = [['first load', sum(first), FIRST_LOAD]];
for (const key of Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry)) {
  const added = [...needed(key)].filter((name) => !first.has(name));
  const limit = /CountyOutline/.test(key) ? MAP : /monitor|echarts|chart/i.test(key) ? MONITOR : ROUTE;
  report.push([key.replace(/^src\//, ''), sum(added), limit]);
}
report.sort((a, b) => b[1] - a[1]);
const text = report.map(([name, bytes, limit]) => `${String(bytes).padStart(8)} of ${limit}  ${name}`).join('\n');
writeFileSync(`${dist}sizes.txt`, `${text}\n`);
const over = report.filter(([, bytes, limit]) => bytes > limit);
console.log(text.split('\n').slice(0, 6).join('\n'));
if (over.length > 0) {
  console.error(`Too large: ${over.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
