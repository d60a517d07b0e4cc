import type { Choice } from '@/shared/list/list';

/** How one field of a form is asked. Its label is `fields.<name>`, its help, where it has some, `help.<name>`. */
export interface Field {
  name: string;
  type: 'text' | 'long' | 'number' | 'yuan' | 'day' | 'yes' | 'choice' | 'choices' | 'rows' | 'days' | 'group';
  /** May be left out; everything else must be filled in. */
  optional?: boolean;
  choices?: () => Choice[];
  least?: number;
  most?: number;
  /** The fields of one row, or of the group. */
  row?: Field[];
  /** The label itself, where it is data and no message. */
  text?: string;
  /** Label and help from another key than the name. */
  label?: string;
  help?: string;
  /** Shown only then. */
  when?: (model: Model) => boolean;
}

/** The language that a field asks for, where it asks for one: names and notes are wanted in both. */
export function languageAsked(name: string): string | undefined {
  if (name.endsWith('Zh')) return 'zh-CN';
  return name.endsWith('En') ? 'en' : undefined;
}

export type Model = Record<string, unknown>;

/** An empty value for each field, the shape that its input expects. */
export function emptyModel(fields: Field[]): Model {
  return Object.fromEntries(fields.map((field) => [field.name, emptyValue(field)]));
}

function emptyValue(field: Field): unknown {
  switch (field.type) {
    case 'yes':
      return false;
    case 'choices':
    case 'days':
      return [];
    case 'rows':
      return field.optional ? [] : [emptyModel(field.row ?? [])];
    case 'group':
      return emptyModel(field.row ?? []);
    case 'number':
    case 'yuan':
      return null;
    default:
      return '';
  }
}

/** The names of required fields that say nothing yet, as the API would name them. */
export function missing(fields: Field[], model: Model, path = ''): string[] {
  return fields
    .filter((field) => !field.when || field.when(model))
    .flatMap((field) => {
      const value = model[field.name];
      if (field.type === 'group') return missing(field.row ?? [], (value ?? {}) as Model, `${path}${field.name}.`);
      if (field.type === 'rows') {
        const rows = (value ?? []) as Model[];
        if (rows.length === 0) return field.optional ? [] : [path + field.name];
        return rows.flatMap((row, place) => missing(field.row ?? [], row, `${path}${field.name}[${place}].`));
      }
      if (field.optional || field.type === 'yes' || field.type === 'choices') return [];
      const empty =
        value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
      return empty ? [path + field.name] : [];
    });
}

/** What is sent: an empty optional value is left out, and so is what is not asked. */
export function sent(fields: Field[], model: Model): Model {
  return Object.fromEntries(
    fields
      .filter((field) => !field.when || field.when(model))
      .map((field) => [field.name, sentValue(field, model[field.name])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function sentValue(field: Field, value: unknown): unknown {
  if (field.type === 'group') return sent(field.row ?? [], (value ?? {}) as Model);
  if (field.type === 'rows') return ((value ?? []) as Model[]).map((row) => sent(field.row ?? [], row));
  if (field.type === 'yes') return Boolean(value);
  if (field.type === 'choices' || field.type === 'days') return value ?? [];
  if (field.optional && (value === '' || value === null)) return undefined;
  return typeof value === 'string' ? value.trim() : value;
}
