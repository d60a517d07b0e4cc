import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

describe('a table as CSV', () => {
  const columns = [{ key: 'a', title: '县', text: (row: { a: string }) => row.a }];

  it('quotes what would break a line', () => {
    expect(csvOf(columns, [{ a: 'x,"y"' }])).toBe('\uFEFF县\r\n"x,""y"""\r\n');
  });

  it('lets no cell be computed, and numbers be numbers', () => {
    expect(csvOf(columns, [{ a: '=1+1' }])).toContain("'=1+1");
    expect(csvOf(columns, [{ a: '-3.5%' }])).toContain('\r\n-3.5%');
  });

  it('has plain minuses and blanks, whatever the page shows', () => {
    expect(csvOf(columns, [{ a: '\u22123.5' }])).toContain('\r\n-3.5\r\n');
    expect(csvOf(columns, [{ a: '17\u00a0件' }])).toContain('17 件');
  });
});
