import { describe, expect, it } from 'vitest';
import { idsIn, sideBySide } from './compare';

describe('what is compared', () => {
  it('is three at most, each once', () => {
    expect(idsIn('a,b,a,,c,d')).toEqual(['a', 'b', 'c']);
    expect(idsIn(undefined)).toEqual([]);
  });

  it('stands side by side by its name, with a dash where one has no such fact', () => {
    const rows = sideBySide([
      [
        { name: '数量', value: '3 套' },
        { name: '型号', value: '' },
      ],
      [
        { name: '新旧', value: '全新' },
        { name: '数量', value: '5 套' },
      ],
    ]);
    expect(rows).toEqual([
      { name: '数量', values: ['3 套', '5 套'] },
      { name: '新旧', values: ['—', '全新'] },
    ]);
  });
});
