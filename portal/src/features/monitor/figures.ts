import type { MatchingSchemas, Summary, Unit } from '@/api/schemas';
import { t } from '@/i18n';
import { number, perMille, points, quantity } from '@/shared/format/format';
import type { Column } from '@/shared/list/list';

export type Figures = MatchingSchemas['MonitoringFigures'];

/** A row of figures about needs, by whatever it is told apart. */
export interface NamedRow {
  name: string;
  needs: Figures;
  servedPerMille?: number | null;
}

export function inUnits(units: { unit: Unit; quantity: number }[]): string {
  return units.map((it) => quantity(it.quantity, it.unit)).join(t('common.comma')) || '—';
}

const agreedOf = (it: Figures) => inUnits(it.units.map(({ unit, agreed }) => ({ unit, quantity: agreed })));

/** The columns of every table of figures about needs. */
export function figureColumns<T extends NamedRow>(first: string): Column<T>[] {
  return [
    { key: 'name', title: first, text: (row) => row.name },
    { key: 'needs', title: t('monitor.needs'), text: (row) => number(row.needs.number), numeric: true },
    { key: 'asked', title: t('monitor.asked'), text: (row) => inUnits(row.needs.units), numeric: true },
    { key: 'agreed', title: t('monitor.agreedQuantity'), text: (row) => agreedOf(row.needs), numeric: true },
    { key: 'served', title: t('monitor.served'), text: (row) => perMille(row.servedPerMille), numeric: true },
  ];
}

/** The figures that stand above all others. */
export function keyFigures(it: Summary): { key: string; number: string; units: string }[] {
  return [
    ...(['needs', 'offers', 'proposed', 'agreed'] as const).map((key) => ({
      key,
      number: number(it[key].number),
      units: inUnits(it[key].units),
    })),
    { key: 'gap', number: points(it.servedGapPerMille), units: t('monitor.gapNote') },
  ];
}
