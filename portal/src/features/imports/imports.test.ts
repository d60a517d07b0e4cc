import { describe, expect, it } from 'vitest';
import { percent } from './imports';

describe('the progress of an import', () => {
  it('is unknown until the rows are counted', () => {
    expect(percent({ rowsTotal: null, rowsRead: 10 } as never)).toBeNull();
    expect(percent({ rowsTotal: 0, rowsRead: 0 })).toBeNull();
  });

  it('never says done too early or more than all', () => {
    expect(percent({ rowsTotal: 1000, rowsRead: 999 })).toBe(99);
    expect(percent({ rowsTotal: 1000, rowsRead: 1001 })).toBe(100);
  });
});
