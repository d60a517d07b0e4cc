import { answer, api, tag, taggedAnswer } from '@/api/client';
import type { EnterpriseSchemas, SchoolSchemas } from '@/api/schemas';
import { CONTACT_FIELDS, ENTERPRISE_FACTS, SCHOOL_FACTS } from '@/features/register/fields';
import { choices } from '@/shared/codes';
import type { Field, Model } from '@/shared/form/field';
import type { Organisation, OrganisationKind } from './organisations';

/** A contact in full, and the tag of the version that was seen. */
export interface SeenContact {
  content: Model;
  etag: string;
}

/** What an organisation's own members keep up to date. */
export interface Upkeep {
  facts: Field[];
  correct: (it: Organisation, content: Model) => Promise<unknown>;
  contact: (id: string) => Promise<SeenContact>;
  changeContact: (id: string, seen: SeenContact, content: Model) => Promise<unknown>;
}

export { CONTACT_FIELDS };

const model = ({ content, etag }: { content: object; etag: string }): SeenContact => ({
  content: content as Model,
  etag,
});

export const UPKEEP: Record<OrganisationKind, Upkeep> = {
  enterprise: {
    facts: ENTERPRISE_FACTS,
    correct: ({ id, version }, content) =>
      answer(
        api.PUT('/api/enterprises/{enterpriseId}', {
          params: { path: { enterpriseId: id }, header: { 'If-Match': tag(version) } },
          body: content as EnterpriseSchemas['EnterpriseCorrection'],
        }),
      ),
    contact: async (enterpriseId) =>
      model(
        await taggedAnswer(api.GET('/api/enterprises/{enterpriseId}/contact', { params: { path: { enterpriseId } } })),
      ),
    changeContact: (enterpriseId, seen, content) =>
      answer(
        api.PUT('/api/enterprises/{enterpriseId}/contact', {
          params: { path: { enterpriseId }, header: { 'If-Match': seen.etag } },
          body: content as EnterpriseSchemas['ContactChange'],
        }),
      ),
  },
  school: {
    facts: SCHOOL_FACTS,
    correct: ({ id, version }, content) =>
      answer(
        api.PUT('/api/schools/{schoolId}', {
          params: { path: { schoolId: id }, header: { 'If-Match': tag(version) } },
          body: content as SchoolSchemas['SchoolRequest'],
        }),
      ),
    contact: async (schoolId) =>
      model(await taggedAnswer(api.GET('/api/schools/{schoolId}/contact', { params: { path: { schoolId } } }))),
    changeContact: (schoolId, seen, content) =>
      answer(
        api.PUT('/api/schools/{schoolId}/contact', {
          params: { path: { schoolId }, header: { 'If-Match': seen.etag } },
          body: content as SchoolSchemas['ContactRequest'],
        }),
      ),
  },
};

export const DESIGNATION_FIELDS: Field[] = [
  {
    name: 'designations',
    type: 'rows',
    optional: true,
    row: [
      { name: 'kind', type: 'choice', choices: () => choices('designation'), label: 'designation' },
      { name: 'from', type: 'day', label: 'firstDay' },
      { name: 'until', type: 'day', label: 'lastDay', optional: true },
    ],
  },
];

export function designate({ id, version }: Organisation, content: Model): Promise<unknown> {
  return answer(
    api.PUT('/api/schools/{schoolId}/designations', {
      params: { path: { schoolId: id }, header: { 'If-Match': tag(version) } },
      body: content as SchoolSchemas['DesignationsRequest'],
    }),
  );
}
