import { describe, expect, it } from 'vitest';
import { readKept } from './preferences';

describe('kept preferences', () => {
  it('are Chinese and the system colours for a first visit', () => {
    expect(readKept(null, true)).toEqual({ language: 'zh-CN', theme: 'dark', textSize: 'normal' });
  });

  it('are read again', () => {
    expect(readKept('{"language":"en","theme":"light","textSize":"large"}', true)).toEqual({
      language: 'en',
      theme: 'light',
      textSize: 'large',
    });
  });

  it('survive what somebody else wrote there', () => {
    expect(readKept('][', false).language).toBe('zh-CN');
    expect(readKept('null', false).theme).toBe('light');
    expect(readKept('{"theme":"pink"}', false).theme).toBe('light');
  });
});
