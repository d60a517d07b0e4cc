import { describe, expect, it } from 'vitest';
import { partsFor } from './organisations';

describe('the pages of an organisation', () => {
  it('show a stranger what is public only', () => {
    expect(partsFor('enterprise', false, false)).toEqual(['', 'people']);
    expect(partsFor('school', false, false)).toEqual(['', 'people']);
    expect(partsFor('enterprise', false, false, true)).toEqual(['', 'people', 'members']);
  });

  it('never show an enterprise how it was assessed, but its colour and coaching', () => {
    expect(partsFor('enterprise', true, false)).toEqual(['', 'people', 'members', 'certificates', 'coachings']);
    expect(partsFor('enterprise', false, true)).toContain('assessments');
  });

  it('know no certificates and no grading of a school', () => {
    expect(partsFor('school', true, true)).toEqual(['', 'people', 'members']);
  });
});
