import { afterEach, describe, expect, it } from 'vitest';
import { switchLanguage } from '@/i18n';
import { tierWords } from './tierWords';

const FIRST = tierWords.bind(null, {
  anyOf: [
    ['MOUNTAIN_OR_ISLAND_COUNTY', 'RURAL'],
    ['UNDER_RESOURCED', 'MOUNTAIN_OR_ISLAND_COUNTY'],
  ],
});
const SECOND = tierWords.bind(null, { anyOf: [['MOUNTAIN_OR_ISLAND_COUNTY'], ['RURAL'], ['UNDER_RESOURCED']] });
const BOTH = tierWords.bind(null, { anyOf: [['RURAL', 'UNDER_RESOURCED']] });

describe('whom a tier is for', () => {
  afterEach(() => switchLanguage('zh-CN'));

  it('is said of schools, by where they are and what they are', () => {
    expect(FIRST()).toBe('山区海岛县的乡村学校或山区海岛县的薄弱学校');
    expect(SECOND()).toBe('山区海岛县的学校或乡村学校或薄弱学校');
    expect(BOTH()).toBe('乡村学校兼薄弱学校');
  });

  it('begins in English with the schools', async () => {
    await switchLanguage('en');
    expect(FIRST()).toBe(
      'Rural schools in a mountain or island county, or under-resourced schools in a mountain or island county',
    );
    expect(SECOND()).toBe('Schools in a mountain or island county, or rural schools, or under-resourced schools');
    expect(BOTH()).toBe('Rural schools that are also under-resourced schools');
  });
});
