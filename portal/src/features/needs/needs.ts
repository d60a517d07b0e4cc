import { answer, api, tag } from '@/api/client';
import type { Kind, Need, NeedRequest } from '@/api/schemas';
import { categoryField, NEED_DETAILS } from '@/features/gifts/fields';
import { window, type Gift, type GiftApi, type GiftStep } from '@/features/gifts/gift';
import { isSummed } from '@/features/gifts/quantity';
import { bands } from '@/features/offers/offers';
import { t } from '@/i18n';
import { choices, code, unitOf } from '@/shared/codes';
import { period, quantity } from '@/shared/format/format';
import type { Field, Model } from '@/shared/form/field';
import { asQuery } from '@/shared/list/list';
import { bandsOf, NEED_TEMPLATES } from './templates';

function gift(need: Need): Gift {
  const unit = unitOf(need.details.itemCategory);
  return {
    id: need.id,
    version: need.version,
    ownerId: need.schoolId,
    ownerName: need.schoolName,
    countyCode: need.countyCode,
    title: need.title,
    kind: need.details.kind,
    unit,
    details: need.details as unknown as Model,
    quantity: need.quantity,
    state: need.state,
    from: need.neededFrom,
    until: need.neededUntil,
    createdAt: need.createdAt,
    warnings: need.warnings,
    facts: [
      {
        name: t('fields.minimumUsefulQuantity'),
        // One is what everybody can give: nothing to tell.
        value: need.minimumUsefulQuantity > 1 && unit ? quantity(need.minimumUsefulQuantity, unit) : '',
      },
      { name: t('fields.readiness'), value: code('readiness', need.readiness) },
      { name: t('fields.gradeBands'), value: bands(need.gradeBands) },
      { name: t('fields.needed'), value: period(need.neededFrom, need.neededUntil) },
      { name: t('fields.locality'), value: code('locality', need.locality) },
    ],
  };
}

const one = (needId: string, version: number) => ({
  params: { path: { needId }, header: { 'If-Match': tag(version) } },
});

function steps(kind: Kind): GiftStep[] {
  const type = kind === 'FUNDS' ? 'yuan' : 'number';
  const amount: Field[] = [
    { name: 'quantity', type, least: 1, ...(kind === 'FUNDS' ? { label: 'amount' } : {}) },
    { name: 'minimumUsefulQuantity', type, least: 1, optional: true },
  ];
  const fields: Field[] = [
    { name: 'title', type: 'text', most: 120 },
    ...categoryField(kind),
    ...(isSummed(kind) ? [] : amount),
    { name: 'details', type: 'group', row: NEED_DETAILS[kind] },
    { name: 'readiness', type: 'choice', choices: () => choices('readiness') },
    { name: 'neededFrom', type: 'day' },
    { name: 'neededUntil', type: 'day' },
    { name: 'gradeBands', type: 'choices', optional: true, choices: () => choices('gradeBand') },
  ];
  return [{ key: 'what', fields }];
}

export const needs: GiftApi = {
  side: 'needs',
  details: NEED_DETAILS,
  steps,
  ownPath: (ownerId) => `/api/schools/${ownerId}/needs`,
  async own(schoolId, query) {
    const page = await answer(
      api.GET('/api/schools/{schoolId}/needs', { params: { path: { schoolId }, query: asQuery(query) } }),
    );
    return { ...page, items: page.items.map(gift) };
  },
  load: async (needId) => gift(await answer(api.GET('/api/needs/{needId}', { params: { path: { needId } } }))),
  market: (needId) => answer(api.GET('/api/market/needs/{needId}', { params: { path: { needId } } })),
  async act(id, version, action) {
    return gift(await answer(api.POST(`/api/needs/{needId}/${action}`, one(id, version))));
  },
  async remove(id, version) {
    await answer(api.DELETE('/api/needs/{needId}', one(id, version)));
  },
  async create(schoolId, content, once) {
    const header = { 'Idempotency-Key': once };
    return gift(
      await answer(
        api.POST('/api/schools/{schoolId}/needs', {
          params: { path: { schoolId }, header },
          body: content as NeedRequest,
        }),
      ),
    );
  },
  async edit(id, version, content) {
    return gift(await answer(api.PUT('/api/needs/{needId}', { ...one(id, version), body: content as NeedRequest })));
  },
  async content(needId) {
    const need = await answer(api.GET('/api/needs/{needId}', { params: { path: { needId } } }));
    return {
      gift: gift(need),
      content: {
        title: need.title,
        quantity: need.quantity,
        minimumUsefulQuantity: need.minimumUsefulQuantity,
        readiness: need.readiness,
        gradeBands: need.gradeBands,
        neededFrom: need.neededFrom,
        neededUntil: need.neededUntil,
        kind: need.details.kind,
        itemCategory: need.details.itemCategory,
        details: need.details,
      },
    };
  },
  start() {
    const { from, until } = window(6);
    return { readiness: 'READY', neededFrom: from, neededUntil: until };
  },
  templates: NEED_TEMPLATES.map((template) => ({
    ...template,
    title: () => t(`gifts.template.title.${template.key}`),
  })),
  async prefill(schoolId) {
    const school = await answer(api.GET('/api/schools/{schoolId}', { params: { path: { schoolId } } }));
    return { gradeBands: bandsOf(school.stage) };
  },
  people: () => Promise.resolve([]),
};
