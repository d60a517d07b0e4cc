import { describe, expect, it } from 'vitest';
import { sidesOf } from './sides';

const OPEN = { enterpriseId: 'e', schoolId: 's', state: 'OPEN' } as const;

describe('who answers a proposal', () => {
  it('is the own side, while it has not', () => {
    expect(sidesOf(OPEN, [{ id: 'e' }], [])).toEqual({ own: ['ENTERPRISE'], toAnswer: ['ENTERPRISE'] });
    const accepted = { ...OPEN, enterpriseAcceptance: { quantity: 3, at: '' } };
    expect(sidesOf(accepted, [{ id: 'e' }], []).toAnswer).toEqual([]);
  });

  it('is nobody once it has ended', () => {
    expect(sidesOf({ ...OPEN, state: 'EXPIRED' }, [{ id: 'e' }], [{ id: 's' }])).toEqual({
      own: ['ENTERPRISE', 'SCHOOL'],
      toAnswer: [],
    });
  });
});
