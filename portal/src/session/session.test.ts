import { describe, expect, it } from 'vitest';
import { places } from './session';

describe('the places of a person', () => {
  it('are one for each organisation, with all roles held there', () => {
    expect(
      places([
        { id: 'a', name: '甲', role: 'ENTERPRISE_MEMBER' },
        { id: 'b', name: '乙', role: 'ENTERPRISE_MEMBER' },
        { id: 'a', name: '甲', role: 'TECHNOLOGY_VICE_PRESIDENT' },
      ]),
    ).toEqual([
      { id: 'a', name: '甲', roles: ['ENTERPRISE_MEMBER', 'TECHNOLOGY_VICE_PRESIDENT'] },
      { id: 'b', name: '乙', roles: ['ENTERPRISE_MEMBER'] },
    ]);
  });
});
