import { describe, expect, it } from 'vitest';
import { CODES } from '@/shared/codes';
import { classBounds, classOf, inOrder, measuresOf, type CountyFigures } from './measures';
import { SHAPES, SIZE } from './outline';
import { neighbour, TILES } from './tiles';
import { lastMonths, someAtATime } from './trend';

const county = (countyCode: string | undefined, servedPerMille: number | null, open = 0): CountyFigures =>
  ({
    countyCode,
    servedPerMille,
    needs: { number: 3, units: [{ unit: 'SET', number: 3, quantity: 10, agreed: 10 - open, open, shortBy: 0 }] },
  }) as CountyFigures;

describe('the tiles of the counties', () => {
  it('are all twelve, each in a place of its own', () => {
    expect(TILES.map((tile) => tile.code).sort()).toEqual([...CODES.county]);
    expect(new Set(TILES.map((tile) => `${tile.row}/${tile.column}`)).size).toBe(12);
  });

  it('are read from the north, in each row from the west', () => {
    const place = (tile: { row: number; column: number }) => tile.row * 10 + tile.column;
    expect([...TILES].sort((a, b) => place(a) - place(b))).toEqual(TILES);
  });

  it('lead to their neighbours by the arrow keys, and nowhere at the edge', () => {
    expect(neighbour('330304', 'ArrowRight')).toBe('330302');
    expect(neighbour('330382', 'ArrowDown')).toBe('330303');
    expect(neighbour('330305', 'ArrowUp')).toBe('330382');
    expect(neighbour('330305', 'ArrowRight')).toBe('330305');
    expect(neighbour('330383', 'ArrowDown')).toBe('330383');
  });
});

describe('the classes of a map', () => {
  it('are equal and round, and hold the greatest value', () => {
    expect(classBounds([3, 47])).toEqual([10, 20, 30, 40, 50]);
    expect(classBounds([0, 0])).toEqual([1, 2, 3, 4, 5]);
    expect(classBounds([1], 1000)).toEqual([200, 400, 600, 800, 1000]);
  });

  it('include their upper bound, and leave out who has no figure', () => {
    const bounds = classBounds([50]);
    expect(classOf(10, bounds)).toBe(0);
    expect(classOf(11, bounds)).toBe(1);
    expect(classOf(50, bounds)).toBe(4);
    expect(classOf(null, bounds)).toBeNull();
  });
});

describe('the measures', () => {
  const rows = [county('330329', null), county('330302', 500, 4), county('330326', 900, 1), county(undefined, 100)];

  it('are of one unit each, never of several added', () => {
    expect(measuresOf(rows).map((it) => it.key)).toEqual(['served', 'needs', 'asked.SET', 'agreed.SET', 'open.SET']);
    expect(measuresOf(rows)[4]!.of(rows[1]!)).toBe(4);
  });

  it('are nought where a county needs nothing, but no share of nothing', () => {
    const [served, needs, asked] = measuresOf(rows);
    expect([served, needs, asked].map((it) => it!.of(undefined))).toEqual([null, 0, 0]);
  });

  it('sort counties, without a figure last either way, the unknown after all codes', () => {
    const served = measuresOf(rows)[0]!;
    const codes = (order?: string) => inOrder(rows, order, served).map((it) => it.countyCode);
    expect(codes('-value')).toEqual(['330326', '330302', undefined, '330329']);
    expect(codes('value')).toEqual([undefined, '330302', '330326', '330329']);
    expect(codes()).toEqual(['330302', '330326', '330329', undefined]);
  });
});

describe('the months of the trend', () => {
  it('end with the running one and know leap years', () => {
    const months = lastMonths(12, '2028-03-15');
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ first: '2027-04-01', last: '2027-04-30' });
    expect(months[10]).toEqual({ first: '2028-02-01', last: '2028-02-29' });
    expect(months[11]).toEqual({ first: '2028-03-01', last: '2028-03-31' });
  });

  it('go over the end of a year', () => {
    expect(lastMonths(2, '2026-01-31').map((it) => it.first)).toEqual(['2025-12-01', '2026-01-01']);
  });

  it('are asked for four at a time, and stand in their order', async () => {
    let running = 0;
    let most = 0;
    const results = await someAtATime(4, [5, 1, 4, 2, 3, 0], async (wait) => {
      most = Math.max(most, ++running);
      for (let i = 0; i < wait; i++) await Promise.resolve();
      running--;
      return wait * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30, 0]);
    expect(most).toBe(4);
  });

  it('stop at the first failure', async () => {
    const asked: number[] = [];
    const work = (one: number) => {
      asked.push(one);
      return one === 2 ? Promise.reject(new Error('no')) : Promise.resolve(one);
    };
    await expect(someAtATime(1, [1, 2, 3, 4], work)).rejects.toThrow('no');
    expect(asked).toEqual([1, 2]);
  });
});

describe('the outline', () => {
  it('has a shape for every county, with its name inside the drawing', () => {
    expect(SHAPES.map((shape) => shape.code)).toEqual([...CODES.county].sort());
    for (const { code: county, x, y, path } of SHAPES) {
      expect(path, county).toMatch(/^M\d+ \d+l.*z$/);
      expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height, county).toBe(true);
    }
  });
});
