import { describe, expect, it } from 'vitest';
import { StreamParser } from './stream';

describe('the parser of event streams', () => {
  it('waits for the end of an event that arrives in pieces', () => {
    const parser = new StreamParser();
    expect(parser.push('id: 7\nevent: AGR')).toEqual([]);
    expect(parser.push('EED\ndata: {"quantity":3}\n\n')).toEqual([{ id: '7', name: 'AGREED', data: '{"quantity":3}' }]);
  });

  it('takes a heartbeat for no event', () => {
    expect(new StreamParser().push(': still here\n\n')).toEqual([]);
  });

  it('joins the lines of one content and reads CRLF', () => {
    expect(new StreamParser().push('data:a\r\ndata:b\r\n\r\n')[0]?.data).toBe('a\nb');
  });
});
