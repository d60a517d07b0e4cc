// Makes src/features/monitor/outline.ts from a GeoJSON of Wenzhou's counties; outline.md beside that file says which one.
// A point lies on the same place of the grid for both counties that it bounds, so no gap opens between them.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const SIDE = 1000;
/** An island below this many squares of the grid is too small to be seen; the largest piece of a county always stays. */
const LEAST_AREA = 6;
const MOST_BYTES = 25_000;
/** Dongtou's name stands in the sea below its islands: beside Longwan's there is no room for it. */
const MOVED = { 330305: [20, 62] };

const source = process.argv[2];
if (!source) throw new Error('Usage: node scripts/outline.mjs FILE.json');
const { features } = JSON.parse(readFileSync(source, 'utf8'));
const polygons = ({ type, coordinates }) => (type === 'MultiPolygon' ? coordinates : [coordinates]);
const points = features.flatMap(({ geometry }) => polygons(geometry).flat(2));
const range = (place) => {
  const values = points.map((point) => point[place]);
  return [Math.min(...values), Math.max(...values)];
};
const [[west, east], [south, north]] = [range(0), range(1)];
// Degrees of longitude are shorter than those of latitude by the cosine of the latitude: true enough for one city.
const narrower = Math.cos((((south + north) / 2) * Math.PI) / 180);
const scale = SIDE / Math.max((east - west) * narrower, north - south);
const onGrid = ([longitude, latitude]) => [
  Math.round((longitude - west) * narrower * scale),
  Math.round((north - latitude) * scale),
];
const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const ringOf = (ring) => {
  const places = ring.map(onGrid).filter((place, i, all) => i === 0 || !same(place, all[i - 1]));
  return places.length > 1 && same(places[0], places.at(-1)) ? places.slice(0, -1) : places;
};
/** Twice the area, and the centre, of a ring: the shoelace formula. */
const measured = (ring) => {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length];
    const cross = x0 * y1 - x1 * y0;
    twice += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  });
  return { ring, area: Math.abs(twice) / 2, centre: [Math.round(x / (3 * twice)), Math.round(y / (3 * twice))] };
};
const pathOf = (ring) => {
  let [x, y] = ring[0];
  const steps = ring.slice(1).map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${ring[0].join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
};

const shapes = features
  .map(({ properties, geometry }) => {
    const rings = polygons(geometry)
      .flat()
      .map(ringOf)
      .filter((ring) => ring.length > 2)
      .map(measured)
      .sort((a, b) => b.area - a.area);
    const kept = rings.filter(({ area }, place) => place === 0 || area >= LEAST_AREA);
    const [x, y] = rings[0].centre;
    const [right, down] = MOVED[properties.adcode] ?? [0, 0];
    return {
      code: String(properties.adcode),
      centre: [x + right, y + down],
      path: kept.map(({ ring }) => pathOf(ring)).join(''),
    };
  })
  .sort((a, b) => a.code.localeCompare(b.code));

const width = Math.ceil((east - west) * narrower * scale);
const height = Math.ceil((north - south) * scale);
const text = `// Made by scripts/outline.mjs; outline.md says from what. Nothing here is written by hand.
import type { CountyShape } from './countyShape';

export const SIZE = { width: ${width}, height: ${height} } as const;

/* prettier-ignore */
export const SHAPES: readonly CountyShape[] = [
${shapes.map(({ code, centre, path }) => `  { code: '${code}', x: ${centre[0]}, y: ${centre[1]}, path: '${path}' },`).join('\n')}
];
`;
const bytes = gzipSync(text).length;
if (bytes > MOST_BYTES) throw new Error(`The outline has ${bytes} bytes, gzip; ${MOST_BYTES} is the most.`);
writeFileSync(fileURLToPath(new URL('../src/features/monitor/outline.ts', import.meta.url)), text);
console.log(`${shapes.length} counties, ${width} × ${height}, ${bytes} bytes gzip`);
