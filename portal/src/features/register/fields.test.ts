import { describe, expect, it } from 'vitest';
import { splitFields } from './fields';

describe('fields of work', () => {
  it('are parted by the marks of both languages', () => {
    expect(splitFields('显微成像、光学，传感; optics, ')).toEqual(['显微成像', '光学', '传感', 'optics']);
  });
});
