import type { Kind } from '@/api/schemas';
import { choices, itemChoices } from '@/shared/codes';
import type { Field } from '@/shared/form/field';

const usedAccepted: Field = { name: 'usedAccepted', type: 'yes' };
const trainingIncluded: Field = { name: 'trainingIncluded', type: 'yes' };
const condition: Field = { name: 'condition', type: 'choice', choices: () => choices('condition') };
const purpose: Field = { name: 'purpose', type: 'long', optional: true, most: 1000 };
const topics: Field = { name: 'topics', type: 'choices', choices: () => choices('topic') };
const anyTopics: Field = { ...topics, optional: true };
const wording: Field = { name: 'proposedWording', type: 'text', most: 60 };

/** What an offer says about each kind; the item category comes before it, for every kind. */
export const OFFER_DETAILS: Record<Kind, Field[]> = {
  EQUIPMENT: [
    condition,
    { name: 'model', type: 'text', optional: true, most: 100 },
    { name: 'warrantyMonths', type: 'number', least: 0, most: 120 },
    trainingIncluded,
  ],
  FUNDS: [
    { name: 'purposes', type: 'choices', optional: true, choices: () => choices('fundsPurpose') },
    { name: 'route', type: 'choice', choices: () => choices('givingRoute') },
    { name: 'foundationName', type: 'text', most: 100, when: (model) => model.route === 'FOUNDATION' },
  ],
  BOOKS: [condition, { name: 'listing', type: 'long', optional: true, most: 2000 }],
  SOFTWARE: [
    { name: 'product', type: 'text', most: 200 },
    {
      name: 'termMonths',
      type: 'number',
      optional: true,
      least: 1,
      most: 120,
      label: 'licenceMonths',
      help: 'licenceMonths',
    },
    trainingIncluded,
  ],
  VENUE_AID: [
    { name: 'areaSquareMetresMax', type: 'number', least: 10, most: 10_000 },
    { name: 'constructionIncluded', type: 'yes' },
    { name: 'scope', type: 'long', optional: true, most: 2000 },
  ],
  GUIDE_TRAINING: [
    { name: 'format', type: 'choice', choices: () => choices('trainingFormat') },
    { name: 'hours', type: 'number', least: 1, most: 200 },
    { name: 'certificateIssued', type: 'yes' },
  ],
  NAMING: [
    wording,
    { name: 'gift', type: 'long', most: 1000 },
    { name: 'giftValueFen', type: 'yuan' },
    { name: 'termMonthsMin', type: 'number', least: 1, most: 600 },
  ],
  PLAQUE: [
    { ...wording, label: 'plaqueWording' },
    { name: 'support', type: 'long', most: 1000 },
    { name: 'termMonths', type: 'number', least: 1, most: 600 },
  ],
  LECTURE: [
    topics,
    { name: 'languageLevel', type: 'choice', choices: () => choices('languageLevel') },
    { name: 'speaker', type: 'text', most: 100 },
    { name: 'minutes', type: 'number', least: 20, most: 240 },
    { name: 'audienceMax', type: 'number', least: 1, most: 5000 },
    { name: 'online', type: 'yes' },
  ],
  STUDY_TOUR: [
    topics,
    { name: 'length', type: 'choice', choices: () => choices('tourLength') },
    { name: 'pupilsPerAdult', type: 'number', least: 1, most: 60 },
    {
      name: 'slots',
      type: 'rows',
      row: [
        { name: 'date', type: 'day' },
        { name: 'capacity', type: 'number', least: 1, most: 2000 },
        { name: 'gradeBands', type: 'choices', optional: true, choices: () => choices('gradeBand') },
      ],
    },
  ],
  SCHOOL_VISIT: [
    { name: 'activity', type: 'choice', choices: () => choices('visitActivity') },
    topics,
    { name: 'minutes', type: 'number', least: 20, most: 480 },
    { name: 'audienceMax', type: 'number', least: 1, most: 5000 },
  ],
};

/** What a need says about each kind. */
export const NEED_DETAILS: Record<Kind, Field[]> = {
  EQUIPMENT: [usedAccepted, purpose],
  FUNDS: [
    { name: 'purpose', type: 'choice', choices: () => choices('fundsPurpose'), label: 'fundsPurpose' },
    { name: 'routes', type: 'choices', optional: true, choices: () => choices('givingRoute') },
    { name: 'budget', type: 'long', optional: true, most: 1000 },
  ],
  BOOKS: [usedAccepted, purpose],
  SOFTWARE: [{ name: 'termMonthsMin', type: 'number', least: 1, most: 120, label: 'licenceMonthsMin' }, purpose],
  VENUE_AID: [
    { name: 'room', type: 'text', most: 200 },
    { name: 'areaSquareMetres', type: 'number', least: 10, most: 10_000 },
    { name: 'constructionNeeded', type: 'yes' },
    {
      name: 'billOfItems',
      type: 'rows',
      optional: true,
      row: [
        { name: 'item', type: 'text', most: 100 },
        { name: 'count', type: 'number', least: 1, most: 100_000 },
        { name: 'unit', type: 'text', most: 20 },
        { name: 'unitPriceFen', type: 'yuan', optional: true },
      ],
    },
  ],
  GUIDE_TRAINING: [
    { name: 'formats', type: 'choices', optional: true, choices: () => choices('trainingFormat') },
    { name: 'hoursMin', type: 'number', least: 1, most: 200 },
  ],
  NAMING: [
    { name: 'thing', type: 'text', most: 100 },
    { name: 'termFrom', type: 'day' },
    { name: 'termUntil', type: 'day' },
    { name: 'exclusive', type: 'yes' },
    { name: 'giftValueFenMin', type: 'yuan' },
  ],
  PLAQUE: [
    { name: 'place', type: 'text', most: 200 },
    { name: 'wording', type: 'text', optional: true, most: 100 },
    { name: 'termMonthsMax', type: 'number', least: 1, most: 600 },
  ],
  LECTURE: [
    anyTopics,
    { name: 'languageLevels', type: 'choices', optional: true, choices: () => choices('languageLevel') },
    { name: 'audience', type: 'number', least: 1, most: 5000 },
    { name: 'onlineAccepted', type: 'yes' },
  ],
  STUDY_TOUR: [
    anyTopics,
    { name: 'lengths', type: 'choices', optional: true, choices: () => choices('tourLength') },
    {
      name: 'groups',
      type: 'rows',
      row: [
        { name: 'gradeBand', type: 'choice', choices: () => choices('gradeBand') },
        { name: 'pupils', type: 'number', least: 1, most: 2000 },
      ],
    },
    { name: 'adults', type: 'number', least: 1, most: 200 },
    { name: 'dates', type: 'days' },
    { name: 'splitAccepted', type: 'yes' },
  ],
  SCHOOL_VISIT: [
    { name: 'activities', type: 'choices', optional: true, choices: () => choices('visitActivity') },
    anyTopics,
    { name: 'audience', type: 'number', least: 1, most: 5000 },
  ],
};

/** The item category of a kind; where a kind has one only, nothing is asked. */
export function categoryField(kind: Kind): Field[] {
  return itemChoices(kind).length === 1
    ? []
    : [{ name: 'itemCategory', type: 'choice', choices: () => itemChoices(kind) }];
}
