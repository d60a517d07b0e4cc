import { afterEach, describe, expect, it } from 'vitest';
import { language } from '@/preferences/preferences';
import { languageOf } from './format';

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
