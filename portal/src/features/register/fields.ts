import { t } from '@/i18n';
import { choices } from '@/shared/codes';
import type { Field, Model } from '@/shared/form/field';

/** Whom to call. */
export const CONTACT_FIELDS: Field[] = [
  { name: 'contactName', type: 'text', most: 50 },
  { name: 'contactTelephone', type: 'text', most: 20 },
];
/** What is public of an enterprise and may be corrected. */
export const ENTERPRISE_FACTS: Field[] = [
  { name: 'name', type: 'text', most: 100, label: 'enterpriseName' },
  { name: 'kind', type: 'choice', choices: () => choices('enterpriseKind'), label: 'enterpriseKind' },
  { name: 'countyCode', type: 'choice', choices: () => choices('county') },
];

/** What is public of a school and may be corrected; its stage follows from its code. */
export const SCHOOL_FACTS: Field[] = [
  { name: 'name', type: 'text', most: 100, label: 'schoolName' },
  { name: 'locality', type: 'choice', choices: () => choices('locality') },
  { name: 'countyCode', type: 'choice', choices: () => choices('county') },
];

const isVicePresident = (model: Model) => model.role === 'TECHNOLOGY_VICE_PRESIDENT';
const isVicePrincipal = (model: Model) => model.role === 'SCIENCE_VICE_PRINCIPAL';
const term: Field[] = [
  { name: 'appointedFrom', type: 'day' },
  { name: 'appointedUntil', type: 'day', optional: true },
];

/** The appointment of a technology vice-president. */
export const ENTERPRISE_APPOINTMENT: Field[] = [
  { name: 'homeInstitution', type: 'text', most: 100 },
  { name: 'fields', type: 'text', label: 'fieldsOfWork', help: 'fieldsOfWork' },
  { name: 'hoursPerMonth', type: 'number', least: 0, most: 200 },
  ...term,
];

/** The appointment of a science vice-principal. */
export const SCHOOL_APPOINTMENT: Field[] = [{ name: 'subject', type: 'text', most: 50 }, ...term];

/** What an application to act for an enterprise asks. */
export const ENTERPRISE_APPLICATION: Field[] = [
  { name: 'role', type: 'choice', choices: () => roles('ENTERPRISE_MEMBER', 'TECHNOLOGY_VICE_PRESIDENT') },
  { name: 'creditCode', type: 'text', most: 18 },
  ...ENTERPRISE_FACTS,
  ...CONTACT_FIELDS,
  {
    name: 'technologyVicePresident',
    type: 'group',
    when: isVicePresident,
    row: ENTERPRISE_APPOINTMENT,
  },
];

/** What an application to act for a school asks. */
export const SCHOOL_APPLICATION: Field[] = [
  { name: 'role', type: 'choice', choices: () => roles('SCHOOL_MEMBER', 'SCIENCE_VICE_PRINCIPAL') },
  { name: 'schoolCode', type: 'text', most: 10 },
  { name: 'stage', type: 'choice', choices: () => choices('stage') },
  ...SCHOOL_FACTS,
  ...CONTACT_FIELDS,
  {
    name: 'scienceVicePrincipal',
    type: 'group',
    when: isVicePrincipal,
    row: SCHOOL_APPOINTMENT,
  },
];

function roles(
  ...codes: ('ENTERPRISE_MEMBER' | 'TECHNOLOGY_VICE_PRESIDENT' | 'SCHOOL_MEMBER' | 'SCIENCE_VICE_PRINCIPAL')[]
) {
  return codes.map((value) => ({ value, label: t(`codes.role.${value}`) }));
}

/** Fields of work, typed with commas or semicolons between them. */
export function splitFields(text: string): string[] {
  return text
    .split(/[,，;；、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
