import { afterEach, describe, expect, it } from 'vitest';
import { session } from '@/session/session';
import { isHere } from './navigation';

describe('the entry that a page belongs to', () => {
  afterEach(() => void (session.enterprises = []));

  it('is the one that its address begins with, whole words only', () => {
    expect(isHere('/offers', '/offers/new')).toBe(true);
    expect(isHere('/offers', '/offersale')).toBe(false);
    expect(isHere('/', '/offers')).toBe(false);
    expect(isHere('/offers', '/imports/offers/1')).toBe(true);
    expect(isHere('/audit/enterprise', '/audit/matching')).toBe(true);
    expect(isHere('/approvals/enterprises', '/approvals/schools')).toBe(false);
  });

  it('is one’s own enterprise for its pages, the directory for those of others', () => {
    session.enterprises = [{ id: 'a', name: '甲', roles: [] }];
    expect(isHere('/my/enterprise', '/enterprises/a/members')).toBe(true);
    expect(isHere('/enterprises', '/enterprises/a/members')).toBe(false);
    expect(isHere('/my/enterprise', '/enterprises/ab')).toBe(false);
    expect(isHere('/enterprises', '/enterprises/ab')).toBe(true);
  });
});
