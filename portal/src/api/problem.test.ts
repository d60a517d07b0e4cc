import { describe, expect, it } from 'vitest';
import { Problem } from './problem';

describe('a problem', () => {
  const problem = Problem.of(422, {
    status: 422,
    code: 'invalid',
    detail: '有字段需要修改',
    errors: [
      { field: 'details.slots[0].date', code: 'x', message: '日期不在范围内' },
      { field: 'title', code: 'y', message: '请填写标题' },
    ],
  });

  it('gives each field its own messages, those inside it too', () => {
    expect(problem.of('title')).toEqual(['请填写标题']);
    expect(problem.of('details.slots')).toEqual(['日期不在范围内']);
    expect(problem.of('details.slot')).toEqual([]);
  });

  it('is recognised where the answer is no problem details at all', () => {
    expect(Problem.of(502, '<html>').code).toBe('unexpected');
  });

  it('tells a missing answer from a defect', () => {
    expect(Problem.from(new TypeError('Failed to fetch')).code).toBe('no-answer');
  });
});
