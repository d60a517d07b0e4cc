import { afterEach, describe, expect, it } from 'vitest';
import { switchLanguage } from '@/i18n';
import { language } from '@/preferences/preferences';
import { languageOf, quantity } from './format';

describe('what people wrote', () => {
  afterEach(() => void (language.value = 'zh-CN'));

  it('says that it is Chinese on an English page, and nothing on a Chinese one', () => {
    expect(languageOf('显微镜 30 台')).toBeUndefined();
    language.value = 'en';
    expect(languageOf('显微镜 30 台')).toBe('zh-CN');
    expect(languageOf('30 microscopes')).toBeUndefined();
    expect(languageOf(undefined)).toBeUndefined();
  });
});

describe('a quantity', () => {
  afterEach(() => switchLanguage('zh-CN'));

  it('has its unit, in English alone where it is one, and money in yuan', async () => {
    expect(quantity(1, 'PIECE')).toBe('1\u00a0件');
    await switchLanguage('en');
    expect(quantity(1, 'PIECE')).toBe('1\u00a0piece');
    expect(quantity(1_200, 'PIECE')).toBe('1,200\u00a0pieces');
    expect(quantity(0, 'SESSION')).toBe('0\u00a0sessions');
    expect(quantity(5_000, 'FEN')).toMatch(/50/);
  });
});
