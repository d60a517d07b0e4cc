import { answer, api, tag } from '@/api/client';
import { Problem } from '@/api/problem';
import type { EnterpriseSchemas, Page } from '@/api/schemas';
import { t } from '@/i18n';
import { choices } from '@/shared/codes';
import { number, words } from '@/shared/format/format';
import type { Field, Model } from '@/shared/form/field';
import { asQuery, type ListQuery } from '@/shared/list/list';
import type { Scheme } from './schemes';

export type Assessment = EnterpriseSchemas['CultivationAssessment'];
export type Coaching = EnterpriseSchemas['Coaching'];
export type Colour = EnterpriseSchemas['CultivationColour'];
export type Cultivated = EnterpriseSchemas['CultivatedEnterprise'];

/** The kinds of enterprise that the library holds. */
export const GRADED_KINDS = ['HIGH_TECH_ENTERPRISE', 'ENTERPRISE_TECHNOLOGY_CENTRE', 'KEY_LABORATORY'] as const;

/** The name of a colour or criterion in the reader's language. */
export function named(it: { nameZh: string; nameEn: string }): string {
  return words({ zh: it.nameZh, en: it.nameEn });
}

export function listLibrary(query: ListQuery): Promise<Page<Cultivated>> {
  return answer(api.GET('/api/cultivation/enterprises', { params: { query: asQuery(query) } }));
}

/** The colour of an enterprise now; null where it was never assessed. */
export async function colourNow(enterpriseId: string): Promise<Colour | null> {
  try {
    const params = { path: { enterpriseId } };
    return await answer(api.GET('/api/cultivation/enterprises/{enterpriseId}/colour', { params }));
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.status === 404) return null;
    throw thrown;
  }
}

export function listAssessments(enterpriseId: string, query: ListQuery): Promise<Page<Assessment>> {
  const params = { path: { enterpriseId }, query: asQuery(query) };
  return answer(api.GET('/api/cultivation/enterprises/{enterpriseId}/assessments', { params }));
}

export function getAssessment(enterpriseId: string, assessmentId: string): Promise<Assessment> {
  const params = { path: { enterpriseId, assessmentId } };
  return answer(api.GET('/api/cultivation/enterprises/{enterpriseId}/assessments/{assessmentId}', { params }));
}

export function assess(enterpriseId: string, content: Model, once: string): Promise<Assessment> {
  return answer(
    api.POST('/api/cultivation/enterprises/{enterpriseId}/assessments', {
      params: { path: { enterpriseId }, header: { 'Idempotency-Key': once } },
      body: content as EnterpriseSchemas['NewCultivationAssessment'],
    }),
  );
}

export function correctAssessment(it: Assessment, content: Model): Promise<Assessment> {
  return answer(
    api.PUT('/api/cultivation/enterprises/{enterpriseId}/assessments/{assessmentId}', {
      params: {
        path: { enterpriseId: it.enterpriseId, assessmentId: it.id },
        header: { 'If-Match': tag(it.version) },
      },
      body: content as EnterpriseSchemas['CultivationMarks'],
    }),
  );
}

/** One number for each criterion of a scheme. */
export function pointsField(scheme: Scheme): Field {
  return {
    name: 'points',
    type: 'group',
    row: scheme.content.criteria.map((criterion) => ({
      name: criterion.code,
      type: 'number',
      text: t('cultivation.criterionPoints', { name: named(criterion), most: number(criterion.maxPoints) }),
      least: 0,
      most: criterion.maxPoints,
    })),
  };
}

export const NOTE: Field = { name: 'note', type: 'long', optional: true, most: 2000 };

export const COACHING_FIELDS: Field[] = [
  { name: 'heldOn', type: 'day' },
  { name: 'kind', type: 'choice', choices: () => choices('coachingKind'), label: 'coachingKind' },
  { name: 'topic', type: 'text', most: 200 },
  { name: 'agreed', type: 'long', optional: true, most: 4000, label: 'coachingAgreed' },
];

export function listCoachings(enterpriseId: string, query: ListQuery): Promise<Page<Coaching>> {
  const params = { path: { enterpriseId }, query: asQuery(query) };
  return answer(api.GET('/api/cultivation/enterprises/{enterpriseId}/coachings', { params }));
}

export function getCoaching(enterpriseId: string, coachingId: string): Promise<Coaching> {
  const params = { path: { enterpriseId, coachingId } };
  return answer(api.GET('/api/cultivation/enterprises/{enterpriseId}/coachings/{coachingId}', { params }));
}

export function recordCoaching(enterpriseId: string, content: Model, once: string): Promise<Coaching> {
  return answer(
    api.POST('/api/cultivation/enterprises/{enterpriseId}/coachings', {
      params: { path: { enterpriseId }, header: { 'Idempotency-Key': once } },
      body: content as EnterpriseSchemas['CoachingContent'],
    }),
  );
}

export function correctCoaching(it: Coaching, content: Model): Promise<Coaching> {
  return answer(
    api.PUT('/api/cultivation/enterprises/{enterpriseId}/coachings/{coachingId}', {
      params: {
        path: { enterpriseId: it.enterpriseId, coachingId: it.id },
        header: { 'If-Match': tag(it.version) },
      },
      body: content as EnterpriseSchemas['CoachingContent'],
    }),
  );
}
