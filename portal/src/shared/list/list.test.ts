import { describe, expect, it } from 'vitest';
import { fileAddress, listQuery, nextSort } from './list';

describe('a list in the address', () => {
  const filters = [
    { name: 'q', label: '' },
    { name: 'county', label: '' },
  ];

  it('takes what belongs to it and leaves the rest', () => {
    expect(listQuery({ q: '显微镜', county: '', sort: '-title', other: 'x', limit: ['1'] }, filters)).toEqual({
      q: '显微镜',
      sort: '-title',
    });
  });

  it('turns the order round at the second press', () => {
    expect(nextSort(undefined, 'title')).toBe('title');
    expect(nextSort('title', 'title')).toBe('-title');
    expect(nextSort('-title', 'title')).toBe('title');
  });

  it('exports what it shows', () => {
    expect(fileAddress('/api/offers', { county: '330329' }, 'xlsx')).toBe('/api/offers?county=330329&format=xlsx');
  });
});
