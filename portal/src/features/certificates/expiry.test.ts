import { describe, expect, it } from 'vitest';
import { daysUntil, remaining } from './expiry';

describe('how long a certificate is valid', () => {
  const today = '2026-03-01';

  it('counts its last day as valid, and the next as expired', () => {
    expect(remaining('2026-03-01', today)).toEqual({ key: 'lastDay', count: 0 });
    expect(remaining('2026-02-28', today)).toEqual({ key: 'expired', count: 1 });
  });

  it('counts days while it is time to renew, then months, then years, never more than there are', () => {
    expect(remaining('2026-05-30', today)).toEqual({ key: 'days', count: 90 });
    expect(remaining('2026-05-31', today)).toEqual({ key: 'months', count: 2 });
    expect(remaining('2027-03-01', today)).toEqual({ key: 'months', count: 11 });
    expect(remaining('2029-03-01', today)).toEqual({ key: 'years', count: 3 });
  });

  it('is not confused by a change of clocks or a leap day', () => {
    expect(daysUntil('2028-03-01', '2028-02-28')).toBe(2);
  });
});
