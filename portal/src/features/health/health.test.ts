import { describe, expect, it } from 'vitest';
import zh from '@/i18n/zh-CN';
import { messageOf } from './health';

describe('the words for parts, jobs and imports', () => {
  it('are there for those that the services have', () => {
    expect(messageOf('part', 'db')).toBe('health.part.db');
    expect(messageOf('job', 'NightlyRound')).toBe('health.job.NightlyRound');
    expect(messageOf('import', 'own-offer')).toBe('health.import.own-offer');
    expect(zh.health.job.NightlyRound).toContain('轮');
  });
  it('are missing for others, which keep their name', () => {
    expect(messageOf('part', 'NightlyRound')).toBeNull();
    expect(messageOf('job', 'SomethingNew')).toBeNull();
  });
});
