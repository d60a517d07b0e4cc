import { describe, expect, it } from 'vitest';
import zh from '@/i18n/zh-CN';
import { CODES, KINDS } from '@/shared/codes';
import type { Field } from '@/shared/form/field';
import { NEED_DETAILS, OFFER_DETAILS } from './fields';
import { summedQuantity } from './quantity';

const everyField = (fields: Field[]): Field[] => fields.flatMap((field) => [field, ...everyField(field.row ?? [])]);

describe('every kind', () => {
  it.each(KINDS)('%s has a form for both sides, and words for each field', (kind) => {
    for (const field of everyField([...OFFER_DETAILS[kind], ...NEED_DETAILS[kind]])) {
      expect(zh.fields, field.name).toHaveProperty(field.label ?? field.name);
    }
  });

  it.each(Object.entries(CODES))('code list %s has words for each code', (list, codes) => {
    for (const value of codes) expect(zh.codes[list as keyof typeof zh.codes]).toHaveProperty(value);
  });
});

describe('the quantity of a study tour', () => {
  it('is the sum of its slots, or of its groups', () => {
    expect(summedQuantity('STUDY_TOUR', { slots: [{ capacity: 40 }, { capacity: 45 }] })).toBe(85);
    expect(summedQuantity('STUDY_TOUR', { groups: [{ pupils: 30 }, { pupils: null }] })).toBe(30);
    expect(summedQuantity('EQUIPMENT', {})).toBeNull();
  });
});
