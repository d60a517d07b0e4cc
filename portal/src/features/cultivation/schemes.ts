import { answer, api } from '@/api/client';
import type { EnterpriseSchemas, Page } from '@/api/schemas';
import type { Field, Model } from '@/shared/form/field';
import { asQuery, type ListQuery } from '@/shared/list/list';

export type Scheme = EnterpriseSchemas['CultivationScheme'];

export function listSchemes(query: ListQuery): Promise<Page<Scheme>> {
  return answer(api.GET('/api/cultivation/schemes', { params: { query: asQuery(query) } }));
}

export function getScheme(schemeVersion: number): Promise<Scheme> {
  return answer(api.GET('/api/cultivation/schemes/{schemeVersion}', { params: { path: { schemeVersion } } }));
}

export function publishScheme(content: Model, once: string): Promise<Scheme> {
  return answer(
    api.POST('/api/cultivation/schemes', {
      params: { header: { 'Idempotency-Key': once } },
      body: content as EnterpriseSchemas['CultivationSchemeContent'],
    }),
  );
}

/** The scheme that assessments of a day are made by: the last version whose first day has come by then. */
export function schemeOn<S extends Pick<Scheme, 'version'> & { content: { inForceFrom: string } }>(
  schemes: S[],
  day: string,
): S | undefined {
  return [...schemes]
    .sort((a, b) => b.version - a.version)
    .find((scheme) => day !== '' && scheme.content.inForceFrom <= day);
}

/** The sum of points that were typed, and the most there can be; null while a criterion has none. */
export function sumOf(scheme: Scheme, points: Model): { got: number | null; most: number } {
  const values = scheme.content.criteria.map((criterion) => points[criterion.code]);
  return {
    got: values.every((value) => typeof value === 'number') ? values.reduce((sum, value) => sum + value, 0) : null,
    most: scheme.content.criteria.reduce((sum, criterion) => sum + criterion.maxPoints, 0),
  };
}

/** The colour that a sum of points falls in. */
export function bandOf(scheme: Scheme, points: number): Scheme['content']['bands'][number] | undefined {
  return [...scheme.content.bands]
    .sort((a, b) => b.minimumPoints - a.minimumPoints)
    .find((band) => band.minimumPoints <= points);
}

/** Help that every row would repeat is told once, above the form. */
const names: Field[] = [
  { name: 'code', type: 'text', most: 40 },
  { name: 'nameZh', type: 'text', most: 60 },
  { name: 'nameEn', type: 'text', most: 60 },
];

export const SCHEME_FIELDS: Field[] = [
  { name: 'inForceFrom', type: 'day' },
  { name: 'noteZh', type: 'long', most: 500 },
  { name: 'noteEn', type: 'long', most: 500 },
  { name: 'criteria', type: 'rows', row: [...names, { name: 'maxPoints', type: 'number', least: 1, most: 1000 }] },
  {
    name: 'bands',
    type: 'rows',
    row: [
      ...names,
      { name: 'minimumPoints', type: 'number', least: 0, help: '' },
      { name: 'rgb', type: 'text', most: 7, help: '' },
    ],
  },
];
