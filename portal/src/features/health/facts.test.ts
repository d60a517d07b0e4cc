import { afterEach, describe, expect, it } from 'vitest';
import { switchLanguage } from '@/i18n';
import { exactMoment } from './exact';
import { factWords } from './facts';

const part = (name: string, facts: Record<string, string>) => ({
  name,
  facts: Object.entries(facts).map(([fact, value]) => ({ name: fact, value })),
});
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const DISK = part('diskSpace', {
  total: '270553174016',
  free: '78664609792',
  threshold: '10485760',
  path: '/srv/data',
});

describe('what a part tells', () => {
  afterEach(() => switchLanguage('zh-CN'));

  it('is what matters, in words', async () => {
    expect(factWords(DISK)).toBe('可用 73 GiB，共 252 GiB');
    expect(factWords(part('inbox', { partitions: '12', laidAside: '0' }))).toBe('搁置 0 件');
    expect(plain(factWords(part('relay', { state: 'SENDING', since: '2026-11-26T22:03:49.308031109Z' })))).toBe(
      '发送中（2026年11月27日 06:03 起）',
    );
    await switchLanguage('en');
    expect(factWords(DISK)).toBe('73 of 252 GiB free');
    expect(factWords(part('inbox', { partitions: '12', laidAside: '1200' }))).toBe('1,200 laid aside');
    expect(plain(factWords(part('relay', { state: 'STANDING_BY', since: '2026-11-26T22:03:49Z' })))).toBe(
      'Standing by since Nov 27, 2026, 6:03 AM',
    );
  });

  it('does not make a disk look empty that is nearly so', () => {
    expect(factWords(part('diskSpace', { total: String(2 ** 40), free: String(2 ** 29) }))).toBe(
      '可用 0.5 GiB，共 1,024 GiB',
    );
  });

  it('is nothing where nothing matters, and never leaves out an error', () => {
    expect(factWords(part('db', { database: 'PostgreSQL', validationQuery: 'isValid()' }))).toBe('—');
    expect(factWords(part('ssl', { expiringChains: '[]' }))).toBe('—');
    expect(factWords(part('db', { error: 'refused' }))).toBe('错误：refused');
    expect(plain(factWords(part('relay', { state: 'FAILING', since: '2026-11-26T22:03:49Z', error: 'x' })))).toBe(
      '发送失败（2026年11月27日 06:03 起）、错误：x',
    );
  });

  it('is all that an unknown part says', () => {
    expect(factWords(part('cache', { size: '3', state: 'SENDING' }))).toBe('size: 3、state: SENDING');
  });
});

describe('an exact moment', () => {
  it('has seconds, in local time', () => {
    expect(plain(exactMoment('2026-11-26T22:03:49.3Z'))).toBe('2026年11月27日 06:03:49');
    expect(exactMoment(null)).toBe('—');
  });
});
