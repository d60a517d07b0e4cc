import { answer, api, tag } from '@/api/client';
import type { EnterpriseSchemas, Page, SchoolSchemas } from '@/api/schemas';
import { t } from '@/i18n';
import { code } from '@/shared/codes';
import type { Fact } from '@/shared/detail/FactList.vue';
import { moment, term, words } from '@/shared/format/format';
import type { Field, Model } from '@/shared/form/field';
import { asQuery, type ListQuery } from '@/shared/list/list';
import { ENTERPRISE_APPLICATION, SCHOOL_APPLICATION, splitFields } from './fields';

export type Organisation = 'enterprise' | 'school';

/** An application of either kind, as the lists and pages show it. */
export interface Application {
  id: string;
  version: number;
  organisation: Organisation;
  name: string;
  officialCode: string;
  state: string;
  filedAt: string;
  decidedAt?: string | null | undefined;
  applicantName: string;
  joins: boolean;
  reason: string;
  facts: Fact[];
  hints: string[];
}

/** What the two desks do differently. */
export interface Desk {
  organisation: Organisation;
  path: string;
  fields: Field[];
  list: (query: ListQuery) => Promise<Page<Application>>;
  get: (id: string) => Promise<Application>;
  file: (content: Model, once: string) => Promise<Application>;
  approve: (id: string, version: number) => Promise<Application>;
  reject: (id: string, version: number, reason: string) => Promise<Application>;
  withdraw: (id: string, version: number) => Promise<Application>;
}

type EnterpriseApplication = EnterpriseSchemas['EnterpriseApplication'];
type SchoolApplication = SchoolSchemas['SchoolApplication'];

function ofEnterprise(it: EnterpriseApplication): Application {
  const person = it.technologyVicePresident;
  return {
    ...it,
    organisation: 'enterprise',
    officialCode: it.creditCode,
    joins: Boolean(it.knownEnterpriseId),
    reason: it.reason ?? '',
    hints: it.notes.map(words),
    facts: [
      { name: t('fields.creditCode'), value: it.creditCode },
      { name: t('fields.enterpriseKind'), value: code('enterpriseKind', it.kind) },
      { name: t('fields.countyCode'), value: code('county', it.countyCode) },
      { name: t('fields.role'), value: code('role', it.role) },
      { name: t('fields.applicant'), value: it.applicantName },
      { name: t('fields.contactName'), value: it.contactName },
      { name: t('fields.contactTelephone'), value: it.contactTelephone },
      { name: t('fields.homeInstitution'), value: person?.homeInstitution },
      { name: t('fields.fieldsOfWork'), value: person?.fields.join(t('common.comma')) },
      { name: t('fields.term'), value: person ? term(person.appointedFrom, person.appointedUntil) : '' },
      { name: t('fields.filedAt'), value: moment(it.filedAt) },
      { name: t('fields.decidedAt'), value: it.decidedAt ? moment(it.decidedAt) : '' },
    ],
  };
}

function ofSchool(it: SchoolApplication): Application {
  const person = it.scienceVicePrincipal;
  return {
    ...it,
    organisation: 'school',
    officialCode: it.schoolCode,
    applicantName: it.contactName,
    joins: Boolean(it.registeredSchoolId),
    reason: it.reason ?? '',
    hints: it.warnings.map((warning) => warning.message),
    facts: [
      { name: t('fields.schoolCode'), value: it.schoolCode },
      { name: t('fields.stage'), value: code('stage', it.stage) },
      { name: t('fields.locality'), value: code('locality', it.locality) },
      { name: t('fields.countyCode'), value: code('county', it.countyCode) },
      { name: t('fields.role'), value: code('role', it.role) },
      { name: t('fields.contactName'), value: it.contactName },
      { name: t('fields.contactTelephone'), value: it.contactTelephone },
      { name: t('fields.subject'), value: person?.subject },
      { name: t('fields.term'), value: person ? term(person.appointedFrom, person.appointedUntil) : '' },
      { name: t('fields.filedAt'), value: moment(it.filedAt) },
      { name: t('fields.decidedAt'), value: it.decidedAt ? moment(it.decidedAt) : '' },
    ],
  };
}

const one = (applicationId: string, version: number) => ({
  params: { path: { applicationId }, header: { 'If-Match': tag(version) } },
});
const pathOf = (applicationId: string) => ({ params: { path: { applicationId } } });
const onceHeader = (once: string) => ({ params: { header: { 'Idempotency-Key': once } } });

const enterprise: Desk = {
  organisation: 'enterprise',
  path: '/api/enterprise-applications',
  fields: ENTERPRISE_APPLICATION,
  async list(query) {
    const page = await answer(api.GET('/api/enterprise-applications', { params: { query: asQuery(query) } }));
    return { ...page, items: page.items.map(ofEnterprise) };
  },
  get: async (id) => ofEnterprise(await answer(api.GET('/api/enterprise-applications/{applicationId}', pathOf(id)))),
  async file(content, once) {
    const person = content.technologyVicePresident as Model | undefined;
    const appointment = person
      ? { technologyVicePresident: { ...person, fields: splitFields(String(person.fields)) } }
      : {};
    const body = { ...content, ...appointment } as EnterpriseSchemas['EnterpriseApplicationFiling'];
    return ofEnterprise(await answer(api.POST('/api/enterprise-applications', { ...onceHeader(once), body })));
  },
  approve: async (id, version) =>
    ofEnterprise(await answer(api.POST('/api/enterprise-applications/{applicationId}/approve', one(id, version)))),
  reject: async (id, version, reason) =>
    ofEnterprise(
      await answer(
        api.POST('/api/enterprise-applications/{applicationId}/reject', { ...one(id, version), body: { reason } }),
      ),
    ),
  withdraw: async (id, version) =>
    ofEnterprise(await answer(api.POST('/api/enterprise-applications/{applicationId}/withdraw', one(id, version)))),
};

const school: Desk = {
  organisation: 'school',
  path: '/api/school-applications',
  fields: SCHOOL_APPLICATION,
  async list(query) {
    const page = await answer(api.GET('/api/school-applications', { params: { query: asQuery(query) } }));
    return { ...page, items: page.items.map(ofSchool) };
  },
  get: async (id) => ofSchool(await answer(api.GET('/api/school-applications/{applicationId}', pathOf(id)))),
  async file(content, once) {
    const body = content as SchoolSchemas['SchoolApplicationRequest'];
    return ofSchool(await answer(api.POST('/api/school-applications', { ...onceHeader(once), body })));
  },
  approve: async (id, version) =>
    ofSchool(await answer(api.POST('/api/school-applications/{applicationId}/approve', one(id, version)))),
  reject: async (id, version, reason) =>
    ofSchool(
      await answer(
        api.POST('/api/school-applications/{applicationId}/reject', { ...one(id, version), body: { reason } }),
      ),
    ),
  withdraw: async (id, version) =>
    ofSchool(await answer(api.POST('/api/school-applications/{applicationId}/withdraw', one(id, version)))),
};

export const DESKS: Record<Organisation, Desk> = { enterprise, school };
