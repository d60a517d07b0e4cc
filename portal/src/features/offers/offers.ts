import { answer, api, tag } from '@/api/client';
import type { Kind, Offer, OfferContent } from '@/api/schemas';
import { categoryField, OFFER_DETAILS } from '@/features/gifts/fields';
import { window, type Gift, type GiftApi, type GiftStep } from '@/features/gifts/gift';
import { isSummed } from '@/features/gifts/quantity';
import { t } from '@/i18n';
import { choices, code, unitOf } from '@/shared/codes';
import { period } from '@/shared/format/format';
import type { Field, Model } from '@/shared/form/field';
import { asQuery, type Choice } from '@/shared/list/list';

function gift(offer: Offer): Gift {
  return {
    id: offer.id,
    version: offer.version,
    ownerId: offer.enterpriseId,
    ownerName: offer.enterpriseName,
    countyCode: offer.countyCode,
    title: offer.title,
    kind: offer.details.kind,
    unit: unitOf(offer.details.itemCategory),
    details: offer.details as unknown as Model,
    quantity: offer.quantity,
    state: offer.state,
    from: offer.availableFrom,
    until: offer.availableUntil,
    createdAt: offer.createdAt,
    warnings: offer.warnings,
    facts: [
      { name: t('fields.reach'), value: code('reach', offer.reach) },
      { name: t('fields.gradeBands'), value: bands(offer.gradeBands) },
      { name: t('fields.available'), value: period(offer.availableFrom, offer.availableUntil) },
    ],
  };
}

export function bands(gradeBands: readonly string[]): string {
  return gradeBands.length === 0
    ? t('common.any')
    : gradeBands.map((band) => code('gradeBand', band)).join(t('common.comma'));
}

const one = (offerId: string, version: number) => ({
  params: { path: { offerId }, header: { 'If-Match': tag(version) } },
});

function steps(kind: Kind, people: Choice[]): GiftStep[] {
  const amount: Field = { name: 'quantity', type: kind === 'FUNDS' ? 'yuan' : 'number', least: 1 };
  const person: Field = {
    name: 'technologyVicePresidentId',
    type: 'choice',
    optional: true,
    choices: () => people,
  };
  const what: Field[] = [
    { name: 'title', type: 'text', most: 120 },
    ...categoryField(kind),
    ...(isSummed(kind) ? [] : [kind === 'FUNDS' ? { ...amount, label: 'amount' } : amount]),
  ];
  const forWhom: Field[] = [
    { name: 'reach', type: 'choice', choices: () => choices('reach') },
    { name: 'availableFrom', type: 'day' },
    { name: 'availableUntil', type: 'day' },
    { name: 'gradeBands', type: 'choices', optional: true, choices: () => choices('gradeBand') },
    ...(people.length > 0 ? [person] : []),
  ];
  return [
    { key: 'what', fields: what },
    { key: 'details', fields: [{ name: 'details', type: 'group', row: OFFER_DETAILS[kind] }] },
    { key: 'forWhom', fields: forWhom },
  ];
}

export const offers: GiftApi = {
  side: 'offers',
  details: OFFER_DETAILS,
  steps,
  ownPath: (ownerId) => `/api/enterprises/${ownerId}/offers`,
  async own(enterpriseId, query) {
    const page = await answer(
      api.GET('/api/enterprises/{enterpriseId}/offers', { params: { path: { enterpriseId }, query: asQuery(query) } }),
    );
    return { ...page, items: page.items.map(gift) };
  },
  load: async (offerId) => gift(await answer(api.GET('/api/offers/{offerId}', { params: { path: { offerId } } }))),
  market: (offerId) => answer(api.GET('/api/market/offers/{offerId}', { params: { path: { offerId } } })),
  async act(id, version, action) {
    return gift(await answer(api.POST(`/api/offers/{offerId}/${action}`, one(id, version))));
  },
  async remove(id, version) {
    await answer(api.DELETE('/api/offers/{offerId}', one(id, version)));
  },
  async create(enterpriseId, content, once) {
    const header = { 'Idempotency-Key': once };
    return gift(
      await answer(
        api.POST('/api/enterprises/{enterpriseId}/offers', {
          params: { path: { enterpriseId }, header },
          body: content as OfferContent,
        }),
      ),
    );
  },
  async edit(id, version, content) {
    return gift(await answer(api.PUT('/api/offers/{offerId}', { ...one(id, version), body: content as OfferContent })));
  },
  async content(offerId) {
    const offer = await answer(api.GET('/api/offers/{offerId}', { params: { path: { offerId } } }));
    return {
      gift: gift(offer),
      content: {
        title: offer.title,
        quantity: offer.quantity,
        reach: offer.reach,
        gradeBands: offer.gradeBands,
        availableFrom: offer.availableFrom,
        availableUntil: offer.availableUntil,
        technologyVicePresidentId: offer.technologyVicePresidentId ?? '',
        kind: offer.details.kind,
        itemCategory: offer.details.itemCategory,
        details: offer.details,
      },
    };
  },
  start() {
    const { from, until } = window(6);
    return { reach: 'CITY', availableFrom: from, availableUntil: until };
  },
  templates: [],
  prefill: () => Promise.resolve({}),
  async people(enterpriseId) {
    const page = await answer(
      api.GET('/api/enterprises/{enterpriseId}/technology-vice-presidents', { params: { path: { enterpriseId } } }),
    );
    return page.items.map((person) => ({ value: person.membershipId, label: person.personName }));
  },
};
