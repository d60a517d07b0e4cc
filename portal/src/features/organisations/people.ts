import { answer, api, tag } from '@/api/client';
import type { EnterpriseSchemas, Page, SchoolSchemas } from '@/api/schemas';
import { ENTERPRISE_APPOINTMENT, SCHOOL_APPOINTMENT, splitFields } from '@/features/register/fields';
import { t } from '@/i18n';
import type { Fact } from '@/shared/detail/FactList.vue';
import { day, number, term } from '@/shared/format/format';
import type { Field, Model } from '@/shared/form/field';
import { asQuery, type Column, type ListQuery } from '@/shared/list/list';
import type { OrganisationKind } from './organisations';

/** A technology vice-president of an enterprise, or a science vice-principal of a school. */
export interface AppointedPerson {
  membershipId: string;
  version: number;
  /** The name, masked by the platform; empty where it gives none. */
  name: string;
  facts: Fact[];
  appointedFrom: string;
  appointedUntil: string | null;
  /** The appointment as its form shows it. */
  content: Model;
}

/** What the two kinds of appointment do differently. */
export interface PeopleDesk {
  fields: Field[];
  filePath: (id: string) => string;
  columns: () => Column<AppointedPerson>[];
  list: (id: string, query: ListQuery) => Promise<Page<AppointedPerson>>;
  /** The ids of the person's own memberships in this role. */
  mine: () => Promise<string[]>;
  change: (id: string, person: AppointedPerson, content: Model) => Promise<AppointedPerson>;
}

function vicePresident(it: EnterpriseSchemas['TechnologyVicePresident']): AppointedPerson {
  const { homeInstitution, fields, hoursPerMonth, appointedFrom, appointedUntil } = it.appointment;
  return {
    ...it,
    name: it.personName,
    appointedFrom,
    appointedUntil: appointedUntil ?? null,
    facts: [
      { name: t('organisations.affiliations'), value: `${it.enterpriseName}\n${homeInstitution}` },
      { name: t('fields.term'), value: term(appointedFrom, appointedUntil) },
      { name: t('fields.fieldsOfWork'), value: fields.join(t('common.comma')) },
      { name: t('fields.hoursPerMonth'), value: number(hoursPerMonth) },
    ],
    content: {
      ...it.appointment,
      appointedUntil: appointedUntil ?? '',
      fields: fields.join(t('common.comma')),
    },
  };
}

function vicePrincipal(it: SchoolSchemas['ScienceVicePrincipal']): AppointedPerson {
  const { subject, appointedFrom, appointedUntil } = it;
  return {
    ...it,
    name: '',
    appointedUntil: appointedUntil ?? null,
    facts: [
      { name: t('fields.subject'), value: subject },
      { name: t('fields.term'), value: term(appointedFrom, appointedUntil) },
    ],
    content: { subject, appointedFrom, appointedUntil: appointedUntil ?? '' },
  };
}

const termColumn = (): Column<AppointedPerson> => ({
  key: 'term',
  title: t('fields.term'),
  text: (it) => term(it.appointedFrom, it.appointedUntil),
  sort: 'appointedFrom',
});
const factColumn = (key: string, title: string): Column<AppointedPerson> => ({
  key,
  title,
  text: (it) => String(it.content[key] ?? '') || '—',
});

export const PEOPLE: Record<OrganisationKind, PeopleDesk> = {
  enterprise: {
    fields: ENTERPRISE_APPOINTMENT,
    filePath: (id) => `/api/enterprises/${id}/technology-vice-presidents`,
    columns: () => [
      { key: 'name', title: t('organisations.person'), text: (it) => it.name },
      factColumn('homeInstitution', t('fields.homeInstitution')),
      factColumn('fields', t('fields.fieldsOfWork')),
      { ...factColumn('hoursPerMonth', t('fields.hoursPerMonth')), numeric: true },
      termColumn(),
    ],
    async list(enterpriseId, query) {
      const path = { enterpriseId };
      const page = await answer(
        api.GET('/api/enterprises/{enterpriseId}/technology-vice-presidents', {
          params: { path, query: asQuery(query) },
        }),
      );
      return { ...page, items: page.items.map(vicePresident) };
    },
    async mine() {
      const query = { role: 'TECHNOLOGY_VICE_PRESIDENT', limit: 200 } as const;
      return (await answer(api.GET('/api/my/enterprises', { params: { query } }))).items.map((it) => it.id);
    },
    async change(enterpriseId, { membershipId, version }, content) {
      const body = { ...content, fields: splitFields(String(content.fields)) } as EnterpriseSchemas['Appointment'];
      return vicePresident(
        await answer(
          api.PUT('/api/enterprises/{enterpriseId}/technology-vice-presidents/{membershipId}', {
            params: { path: { enterpriseId, membershipId }, header: { 'If-Match': tag(version) } },
            body,
          }),
        ),
      );
    },
  },
  school: {
    fields: SCHOOL_APPOINTMENT,
    filePath: (id) => `/api/schools/${id}/science-vice-principals`,
    columns: () => [factColumn('subject', t('fields.subject')), termColumn()],
    async list(schoolId, query) {
      const path = { schoolId };
      const page = await answer(
        api.GET('/api/schools/{schoolId}/science-vice-principals', { params: { path, query: asQuery(query) } }),
      );
      return { ...page, items: page.items.map(vicePrincipal) };
    },
    async mine() {
      const query = { role: 'SCIENCE_VICE_PRINCIPAL', limit: 200 } as const;
      return (await answer(api.GET('/api/my/schools', { params: { query } }))).items.map((it) => it.id);
    },
    async change(schoolId, { membershipId, version }, content) {
      return vicePrincipal(
        await answer(
          api.PUT('/api/schools/{schoolId}/science-vice-principals/{membershipId}', {
            params: { path: { schoolId, membershipId }, header: { 'If-Match': tag(version) } },
            body: content as SchoolSchemas['ScienceVicePrincipalRequest'],
          }),
        ),
      );
    },
  },
};

/** Where somebody stands in the term on a day: before it, in it, or past it. */
export function termState(person: Pick<AppointedPerson, 'appointedFrom' | 'appointedUntil'>, today: string): string {
  if (today < person.appointedFrom) return t('organisations.term.before', { day: day(person.appointedFrom) });
  if (person.appointedUntil && today > person.appointedUntil) return t('organisations.term.over');
  return t('organisations.term.now');
}
