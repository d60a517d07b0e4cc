import { describe, expect, it } from 'vitest';
import { bandOf, schemeOn, sumOf, type Scheme } from './schemes';

const scheme = (version: number, inForceFrom: string): Scheme =>
  ({
    version,
    content: {
      inForceFrom,
      criteria: [
        { code: 'STAFF', maxPoints: 20 },
        { code: 'PATENTS', maxPoints: 80 },
      ],
      bands: [
        { code: 'GREEN', minimumPoints: 80 },
        { code: 'RED', minimumPoints: 0 },
        { code: 'YELLOW', minimumPoints: 50 },
      ],
    },
  }) as unknown as Scheme;

describe('the scheme of a day', () => {
  const schemes = [scheme(1, '2025-01-01'), scheme(3, '2026-06-01'), scheme(2, '2026-01-01')];

  it('is the last version that was in force then', () => {
    expect(schemeOn(schemes, '2025-12-31')?.version).toBe(1);
    expect(schemeOn(schemes, '2026-06-01')?.version).toBe(3);
  });

  it('is the later of two that begin on one day, and none before the first or without a day', () => {
    expect(schemeOn([...schemes, scheme(4, '2026-06-01')], '2026-06-02')?.version).toBe(4);
    expect(schemeOn(schemes, '2024-12-31')).toBeUndefined();
    expect(schemeOn(schemes, '')).toBeUndefined();
  });
});

describe('the colour that points come to', () => {
  it('is known once every criterion has points', () => {
    expect(sumOf(scheme(1, ''), { STAFF: 20 })).toEqual({ got: null, most: 100 });
    expect(sumOf(scheme(1, ''), { STAFF: 20, PATENTS: 0, OLD: 99 })).toEqual({ got: 20, most: 100 });
  });

  it('is the highest band that is reached', () => {
    expect([0, 49, 50, 79, 80, 100].map((sum) => bandOf(scheme(1, ''), sum)?.code)).toEqual([
      'RED',
      'RED',
      'YELLOW',
      'YELLOW',
      'GREEN',
      'GREEN',
    ]);
  });
});
