import type { Kind } from '@/api/schemas';
import { t } from '@/i18n';
import { code, itemCategory } from '@/shared/codes';
import type { Fact } from '@/shared/detail/FactList.vue';
import { DOT, day, number, yuan } from '@/shared/format/format';
import type { Field, Model } from '@/shared/form/field';

/** The details of an offer or need in words, field by field. */
export function detailFacts(fields: Field[], details: Model & { kind?: string; itemCategory?: string }): Fact[] {
  const kind = code('kind', details.kind as Kind);
  const category = itemCategory(String(details.itemCategory ?? ''));
  return [
    { name: t('fields.kind'), value: kind },
    // Where a kind has one category only, it says the same again.
    { name: t('fields.itemCategory'), value: category === kind ? '' : category },
    ...fields.map((field) => ({
      name: t(`fields.${field.label ?? field.name}`),
      value: inWords(field, details[field.name]),
    })),
  ];
}

function inWords(field: Field, value: unknown): string {
  if (field.type === 'yes') return t(value ? 'common.yes' : 'common.no');
  if (value === null || value === undefined || value === '') return '';
  switch (field.type) {
    case 'number':
      return number(Number(value));
    case 'yuan':
      return yuan(Number(value));
    case 'day':
      return day(String(value));
    case 'choice':
      return label(field, String(value));
    case 'choices':
      return chosen(field, value as string[]);
    case 'days':
      return (value as string[]).map(day).join(t('common.comma'));
    case 'rows':
      return (value as Model[]).map((row) => rowInWords(field.row ?? [], row)).join('\n');
    default:
      return String(value);
  }
}

function rowInWords(fields: Field[], row: Model): string {
  return fields
    .map((field) => inWords(field, row[field.name]))
    .filter((text) => text !== '')
    .join(DOT);
}

function chosen(field: Field, values: string[]): string {
  if (values.length === 0) return t('common.any');
  return values.map((value) => label(field, value)).join(t('common.comma'));
}

function label(field: Field, value: string): string {
  return field.choices?.().find((choice) => choice.value === value)?.label ?? value;
}
