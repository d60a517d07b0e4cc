import type { MatchingSchemas, Summary, Unit } from '@/api/schemas';
import { t } from '@/i18n';
import { code } from '@/shared/codes';
import { number } from '@/shared/format/format';
import type { Column } from '@/shared/list/list';
import { amount, counted, pointsOf, share } from './wording';

export type Figures = MatchingSchemas['MonitoringFigures'];

/** A row of figures about needs, by whatever it is told apart. */
export interface NamedRow {
  name: string;
  needs: Figures;
  servedPerMille?: number | null;
}

/** The one order of localities on these pages: the country first. */
export const LOCALITIES = ['RURAL', 'TOWN', 'URBAN'] as const;

/** By that order, those of no known locality last. */
export function byLocality<T extends { locality?: (typeof LOCALITIES)[number] }>(rows: T[]): T[] {
  const place = (row: T) => (row.locality ? LOCALITIES.indexOf(row.locality) : LOCALITIES.length);
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** Only what there is any of; nought in all where there is nothing of several units. */
export function inUnits(units: { unit: Unit; quantity: number }[]): string {
  const some = units.filter((it) => it.quantity !== 0);
  if (some.length > 0) return some.map((it) => amount(it.quantity, it.unit)).join(t('common.comma'));
  return units.length === 1 ? amount(0, units[0]!.unit) : units.length > 1 ? number(0) : '—';
}

const agreedOf = (it: Figures) => inUnits(it.units.map(({ unit, agreed }) => ({ unit, quantity: agreed })));

/** The columns of every table of figures about needs. */
export function figureColumns<T extends NamedRow>(first: string): Column<T>[] {
  return [
    { key: 'name', title: first, text: (row) => row.name },
    { key: 'needs', title: t('monitor.needs'), text: (row) => number(row.needs.number), numeric: true },
    { key: 'asked', title: t('monitor.asked'), text: (row) => inUnits(row.needs.units), numeric: true },
    { key: 'agreed', title: t('monitor.agreedQuantity'), text: (row) => agreedOf(row.needs), numeric: true },
    { key: 'served', title: t('monitor.served'), text: (row) => share(row.servedPerMille), numeric: true },
  ];
}

export interface KeyFigure {
  key: string;
  number: string;
  unit?: string;
  /** Smaller words below it, none of which is to be parted where they are several. */
  notes: string[];
}

const MOST = 3;

/** The kinds that there are most of. How many proposals and agreements are of each kind, no answer tells. */
function mostOf(summary: Summary, part: 'needs' | 'offers'): string[] {
  return summary.byKind
    .filter((row) => row[part].number > 0)
    .sort((a, b) => b[part].number - a[part].number)
    .slice(0, MOST)
    .map((row) => counted(code('kind', row.kind), row[part].number));
}

/** The figures that stand above all others. */
export function keyFigures(it: Summary): KeyFigure[] {
  const gap = it.servedGapPerMille;
  const count = (key: 'needs' | 'offers' | 'proposed' | 'agreed') => number(it[key].number);
  return [
    { key: 'needs', number: count('needs'), notes: mostOf(it, 'needs') },
    { key: 'offers', number: count('offers'), notes: mostOf(it, 'offers') },
    { key: 'proposed', number: count('proposed'), notes: [] },
    { key: 'agreed', number: count('agreed'), notes: [] },
    {
      key: 'gap',
      number: pointsOf(gap),
      ...(gap === null || gap === undefined ? {} : { unit: t('monitor.pointUnit') }),
      notes: [t('monitor.gapNote')],
    },
  ];
}
