import { afterEach, describe, expect, it } from 'vitest';
import type { Summary } from '@/api/schemas';
import { switchLanguage } from '@/i18n';
import { byLocality, inUnits, keyFigures } from './figures';
import { classWords, measuresOf } from './measures';
import { shortMonth } from './trend';
import { amount, counted, pointsOf, share } from './wording';

afterEach(() => switchLanguage('zh-CN'));

describe('numbers', () => {
  it('do not part from their units', async () => {
    expect(amount(1_200, 'PIECE')).toBe('1,200\u00a0件');
    expect(counted('图书', 41)).toBe('图书\u00a041');
    await switchLanguage('en');
    expect(amount(2, 'PIECE')).toBe('2\u00a0pieces');
    expect(counted('Study tour', 3)).toBe('Study tour\u00a03');
  });

  it('have one decimal where they are shares, and a real minus', () => {
    expect([440, 353, 0, null].map(share)).toEqual(['44.0%', '35.3%', '0.0%', '—']);
    expect([220, -271, undefined].map(pointsOf)).toEqual(['22.0', '\u221227.1', '—']);
  });
});

describe('quantities in several units', () => {
  it('leave out what there is nothing of', () => {
    const none = { unit: 'SESSION', quantity: 0 } as const;
    expect(inUnits([{ unit: 'PIECE', quantity: 4 }, none, { unit: 'ROOM', quantity: 1 }])).toBe('4\u00a0件、1\u00a0间');
    expect(inUnits([none])).toBe('0\u00a0场');
    expect(inUnits([none, { unit: 'ROOM', quantity: 0 }])).toBe('0');
    expect(inUnits([])).toBe('—');
  });
});

describe('localities', () => {
  it('stand in one order, the country first, the unknown last', () => {
    const rows = [{}, { locality: 'URBAN' }, { locality: 'RURAL' }, { locality: 'TOWN' }] as const;
    expect(byLocality([...rows]).map((row) => ('locality' in row ? row.locality : null))).toEqual([
      'RURAL',
      'TOWN',
      'URBAN',
      null,
    ]);
  });
});

describe('the key figures', () => {
  const kind = (name: string, number: number) => ({ kind: name, needs: { number }, offers: { number: 0 } });
  const summary = {
    needs: { number: 80 },
    offers: { number: 0 },
    proposed: { number: 9 },
    agreed: { number: 2 },
    servedGapPerMille: -53,
    byKind: [kind('FUNDS', 3), kind('BOOKS', 41), kind('NAMING', 0), kind('LECTURE', 20), kind('PLAQUE', 16)],
  } as unknown as Summary;

  it('name the three kinds that there are most of, and none where there is nothing', () => {
    const [needs, offers, proposed] = keyFigures(summary);
    expect(needs!.notes).toEqual(['图书\u00a041', '科普讲座\u00a020', '挂牌\u00a016']);
    expect([offers!.notes, proposed!.notes]).toEqual([[], []]);
  });

  it('have the gap apart from its unit, which a dash has not', () => {
    expect(keyFigures(summary).at(-1)).toMatchObject({ number: '\u22125.3', unit: '个百分点' });
    expect(keyFigures({ ...summary, servedGapPerMille: undefined } as unknown as Summary).at(-1)!.unit).toBeUndefined();
  });
});

describe('the words of the classes', () => {
  it('leave no value to two of them', async () => {
    const [served, needs] = measuresOf([]);
    expect(classWords([200, 400], served!)).toEqual(['不超过 20%', '20%（不含）至 40%']);
    await switchLanguage('en');
    expect(classWords([10, 20], needs!)).toEqual(['up to 10', 'over 10 to 20']);
  });
});

describe('a short month', () => {
  it('has no year', async () => {
    const month = { first: '2026-11-01', last: '2026-11-30' };
    expect(shortMonth(month)).toBe('11月');
    await switchLanguage('en');
    expect(shortMonth(month)).toBe('Nov');
  });
});
