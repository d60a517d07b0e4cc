import { describe, expect, it } from 'vitest';
import { emptyModel, languageAsked, missing, sent, type Field } from './field';

const FIELDS: Field[] = [
  { name: 'title', type: 'text' },
  { name: 'model', type: 'text', optional: true },
  { name: 'route', type: 'choice' },
  { name: 'charity', type: 'text', when: (model) => model.route === 'FOUNDATION' },
  {
    name: 'slots',
    type: 'rows',
    row: [
      { name: 'date', type: 'day' },
      { name: 'capacity', type: 'number' },
    ],
  },
];

describe('a form', () => {
  it('begins with one empty row where rows are needed', () => {
    expect(emptyModel(FIELDS)).toEqual({
      title: '',
      model: '',
      route: '',
      charity: '',
      slots: [{ date: '', capacity: null }],
    });
  });

  it('names what is missing as the API does, and only what is asked', () => {
    expect(missing(FIELDS, emptyModel(FIELDS))).toEqual(['title', 'route', 'slots[0].date', 'slots[0].capacity']);
    expect(missing(FIELDS, { ...emptyModel(FIELDS), route: 'FOUNDATION' })).toContain('charity');
  });

  it('marks what is asked for in one language only', () => {
    expect(['nameZh', 'noteEn', 'title'].map(languageAsked)).toEqual(['zh-CN', 'en', undefined]);
  });

  it('sends no empty options and nothing that was not asked', () => {
    const model = { ...emptyModel(FIELDS), title: ' 显微镜 ', route: 'DIRECT', charity: '旧', slots: [] };
    expect(sent(FIELDS, model)).toEqual({ title: '显微镜', route: 'DIRECT', slots: [] });
  });
});
