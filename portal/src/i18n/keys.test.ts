import { describe, expect, it } from 'vitest';
import en from './en';
import zh from './zh-CN';

type Tree = { [key: string]: string | Tree };

function keys(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keys(value, `${path}${key}.`),
  );
}

function texts(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : texts(value)));
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(keys(en).sort()).toEqual(keys(zh).sort());
  });

  it('leave no Chinese in the English texts', () => {
    expect(texts(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('fill in the same things', () => {
    const english = texts(en);
    texts(zh).forEach((text, place) => expect(placeholders(english[place] ?? ''), text).toEqual(placeholders(text)));
  });
});
