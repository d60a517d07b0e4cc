import { describe, expect, it } from 'vitest';
import { actionWords, detailWords, resultWords } from './actions';

describe('what the audit says was done', () => {
  it('is in Chinese, with the code that the filter takes', () => {
    expect(actionWords('create-need', 'zh-CN')).toBe('新建需求 create-need');
    expect(actionWords('edit-offer-draft', 'zh-CN')).toBe('修改供给草稿 edit-offer-draft');
    expect(resultWords('DONE', 'zh-CN')).toBe('完成');
  });
  it('names the details in the language of the reader', () => {
    expect(detailWords({ version: 2, role: 'MEMBER' }, 'zh-CN')).toBe('版本：2\n角色：MEMBER');
    expect(detailWords({ publish: true, other: 'x' }, 'en')).toBe('Published at once: true\nother: x');
  });
  it('is the code in English, and where it is not known', () => {
    expect(actionWords('create-need', 'en')).toBe('create-need');
    expect(actionWords('create-something-new', 'zh-CN')).toBe('create-something-new');
    expect(actionWords('login', 'zh-CN')).toBe('login');
    expect(resultWords('ODD', 'zh-CN')).toBe('ODD');
  });
});
