import { describe, expect, it } from 'vitest';
import { waiting } from './waiting';

describe('how long an application waits', () => {
  const filed = '2026-03-01T08:00:00Z';
  const after = (minutes: number) => waiting(filed, Date.parse(filed) + minutes * 60_000);

  it('is told in minutes, then hours, from two days on in days, and never rounded up', () => {
    expect(after(59.9)).toEqual({ unit: 'minutes', count: 59 });
    expect(after(60)).toEqual({ unit: 'hours', count: 1 });
    expect(after(47 * 60 + 59)).toEqual({ unit: 'hours', count: 47 });
    expect(after(3 * 1440 - 1)).toEqual({ unit: 'days', count: 2 });
  });

  it('is never negative, whichever clock is wrong', () => {
    expect(after(-5)).toEqual({ unit: 'minutes', count: 0 });
  });
});
