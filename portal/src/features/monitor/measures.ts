import type { MatchingSchemas, Unit } from '@/api/schemas';
import { t } from '@/i18n';
import { number, perMille } from '@/shared/format/format';
import { amount, share } from './wording';

export type CountyFigures = MatchingSchemas['MonitoringCounty'];

/** One figure of every county that a map can show. Quantities are of one unit each: pieces and sets are not added. */
export interface Measure {
  key: string;
  name: string;
  /** Of a county without needs, which no answer names, too; null where there is nothing to divide by. */
  of: (county: CountyFigures | undefined) => number | null;
  show: (value: number) => string;
  /** Of the limit of a class, where it is written shorter. */
  limit?: (value: number) => string;
  /** The greatest value there can be, where there is one. */
  most?: number;
}

const PARTS = ['asked', 'agreed', 'open'] as const;

/** Every measure that these counties have figures for. */
export function measuresOf(counties: CountyFigures[]): Measure[] {
  const units = [...new Set(counties.flatMap((county) => county.needs.units.map((it) => it.unit)))].sort();
  return [
    {
      key: 'served',
      name: t('monitor.served'),
      of: (county) => county?.servedPerMille ?? null,
      show: share,
      limit: perMille,
      most: 1000,
    },
    { key: 'needs', name: t('monitor.needs'), of: (county) => county?.needs.number ?? 0, show: number },
    ...units.flatMap((unit) => PARTS.map((part) => unitMeasure(part, unit))),
  ];
}

function unitMeasure(part: (typeof PARTS)[number], unit: Unit): Measure {
  return {
    key: `${part}.${unit}`,
    name: t(`monitor.measure.${part}`, { unit: unit === 'FEN' ? t('common.yuan') : t(`codes.unit.${unit}`) }),
    of: (county) => {
      const figures = county?.needs.units.find((it) => it.unit === unit);
      return figures ? figures[part === 'asked' ? 'quantity' : part] : 0;
    },
    show: (value) => amount(value, unit),
  };
}

const CLASSES = 5;

/** The upper bounds of the classes of a map, each included in its class: equal steps of a round size. */
export function classBounds(values: number[], most?: number): number[] {
  const step = most === undefined ? roundStep(Math.max(0, ...values) / CLASSES) : most / CLASSES;
  return Array.from({ length: CLASSES }, (_, place) => step * (place + 1));
}

/** The next of 1, 2, 5, 10, 20, 50 … that is no smaller; at least 1. */
function roundStep(least: number): number {
  if (least <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((digit) => digit * power >= least) ?? 10) * power;
}

/** What each class holds, in words that leave no value to two of them. */
export function classWords(bounds: number[], measure: Measure): string[] {
  const limit = measure.limit ?? measure.show;
  return bounds.map((bound, place) =>
    place === 0
      ? t('monitor.upTo', { most: limit(bound) })
      : t('monitor.between', { least: limit(bounds[place - 1]!), most: limit(bound) }),
  );
}

/** The class of a value, from 0; null where there is none. */
export function classOf(value: number | null, bounds: number[]): number | null {
  if (value === null) return null;
  const place = bounds.findIndex((bound) => value <= bound);
  return place < 0 ? bounds.length - 1 : place;
}

/** Behind every county's code. */
const UNKNOWN = '999999';

/** Counties by their code, or by a measure; who has no figure comes last either way. */
export function inOrder<T extends CountyFigures>(counties: T[], order: string | undefined, measure: Measure): T[] {
  const down = order === '-value';
  if (!down && order !== 'value') {
    const byCode = [...counties].sort((a, b) => (a.countyCode ?? UNKNOWN).localeCompare(b.countyCode ?? UNKNOWN));
    return order === '-county' ? byCode.reverse() : byCode;
  }
  return [...counties].sort((a, b) => {
    const [left, right] = [measure.of(a), measure.of(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return down ? right - left : left - right;
  });
}
