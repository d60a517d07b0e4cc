import { describe, expect, it } from 'vitest';
import { beginsSearch } from './searchKey';

const pressed = (key: string, tagName: string, more: object = {}) =>
  ({ key, target: { tagName }, ...more }) as unknown as KeyboardEvent;

describe('the key that begins a search', () => {
  it('is a slash anywhere on the page', () => {
    expect(beginsSearch(pressed('/', 'BODY'))).toBe(true);
    expect(beginsSearch(pressed('/', 'A'))).toBe(true);
  });

  it('is a slash like any other where somebody types', () => {
    for (const tag of ['INPUT', 'TEXTAREA', 'SELECT']) expect(beginsSearch(pressed('/', tag))).toBe(false);
    expect(beginsSearch({ key: '/', target: { tagName: 'DIV', isContentEditable: true } } as never)).toBe(false);
  });

  it('is none of the browser’s own', () => {
    expect(beginsSearch(pressed('/', 'BODY', { ctrlKey: true }))).toBe(false);
    expect(beginsSearch(pressed('k', 'BODY'))).toBe(false);
  });
});
