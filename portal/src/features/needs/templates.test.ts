import { describe, expect, it } from 'vitest';
import en from '@/i18n/en';
import zh from '@/i18n/zh-CN';
import { bandsOf, NEED_TEMPLATES } from './templates';

describe('templates of needs', () => {
  it('have a title in both languages, and no two the same', () => {
    for (const { key } of NEED_TEMPLATES) {
      expect(zh.gifts.template.title[key]).toBeTruthy();
      expect(en.gifts.template.title[key]).toBeTruthy();
    }
    expect(new Set(NEED_TEMPLATES.map(({ itemCategory }) => itemCategory)).size).toBe(NEED_TEMPLATES.length);
  });
  it('ask for at least one', () => {
    expect(NEED_TEMPLATES.every(({ quantity }) => quantity >= 1)).toBe(true);
  });
});

describe('the grade bands of a school', () => {
  it('follow from its stage', () => {
    expect(bandsOf('PRIMARY')).toEqual(['PRIMARY_1_3', 'PRIMARY_4_6']);
    expect(bandsOf('VOCATIONAL')).toEqual(['UPPER_SECONDARY']);
    expect(bandsOf('SPECIAL')).toEqual([]);
  });
});
