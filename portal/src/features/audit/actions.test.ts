import { describe, expect, it } from 'vitest';
import { actionWords, detailWords, objectWords, personWords, resultWords } from './actions';

describe('what the audit says was done', () => {
  it('is in Chinese, with the code that the filter takes', () => {
    expect(actionWords('create-need', 'zh-CN')).toBe('新建需求（create-need）');
    expect(actionWords('edit-offer-draft', 'zh-CN')).toBe('修改供给草稿（edit-offer-draft）');
    expect(actionWords('give-up-dead-letter', 'zh-CN')).toBe('放弃搁置的事件（give-up-dead-letter）');
    expect(resultWords('DONE', 'zh-CN')).toBe('完成');
  });
  it('ends in Chinese with a verb that follows what it is said of', () => {
    expect(actionWords('expire-offer', 'zh-CN')).toBe('供给到期（expire-offer）');
    expect(actionWords('fail-import', 'zh-CN')).toBe('导入失败（fail-import）');
  });
  it('names the details in the language of the reader', () => {
    expect(detailWords({ version: 2, role: 'MEMBER' }, 'zh-CN')).toBe('版本：2\n角色：MEMBER');
    expect(detailWords({ publish: true, other: 'x' }, 'en')).toBe('Published at once: Yes\nother: x');
  });
  it('tells values as people read them', () => {
    expect(detailWords({ quantity: 11_000_000, publish: false }, 'zh-CN')).toBe('数量：11,000,000\n直接发布：否');
    expect(detailWords({ quantity: 11_000_000, list: [1] }, 'en')).toBe('Quantity: 11,000,000\nlist: [1]');
  });
  it('tells amounts with their unit, codes and days in words', () => {
    expect(detailWords({ quantity: 420_000, unit: 'FEN', version: 1 }, 'zh-CN')).toBe('数量：¥4,200\n版本：1');
    expect(detailWords({ state: 'EXPIRED', role: 'SCHOOL_MEMBER' }, 'zh-CN')).toBe('状态：已到期\n角色：学校成员');
    expect(detailWords({ state: 'PENDING', expiresOn: '2026-12-22' }, 'zh-CN')).toBe(
      '状态：待审批\n到期日：2026年12月22日',
    );
  });
  it('was done to something of a type', () => {
    expect(objectWords('agreement', '01a2', 'zh-CN')).toBe('协议 01a2');
    expect(objectWords('enterprise-membership', '01a2', 'en')).toBe('Enterprise membership 01a2');
    expect(objectWords('thing', '01a2', 'zh-CN')).toBe('thing 01a2');
  });
  it('was done by the platform itself, or by somebody', () => {
    expect(personWords('system', 'zh-CN')).toBe('系统');
    expect(personWords('service-account-linkage-sample', 'zh-CN')).toBe('系统账号（linkage-sample）');
    expect(personWords('service-account-linkage-sample', 'en')).toBe('System account (linkage-sample)');
    expect(personWords('演*', 'en')).toBe('演*');
  });
  it('is the words of the code in English, and the code where it is not known', () => {
    expect(actionWords('make-agreement', 'en')).toBe('Make agreement (make-agreement)');
    expect(resultWords('DONE', 'en')).toBe('Done');
    expect(actionWords('create-something-new', 'zh-CN')).toBe('create-something-new');
    expect(actionWords('login', 'zh-CN')).toBe('login');
    expect(resultWords('ODD', 'zh-CN')).toBe('ODD');
  });
});
