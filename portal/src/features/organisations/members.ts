import { answer, api } from '@/api/client';
import type { Page } from '@/api/schemas';
import { asQuery, type ListQuery } from '@/shared/list/list';
import type { OrganisationKind } from './organisations';

/** Who may act for an organisation. */
export interface Member {
  id: string;
  personId: string;
  /** The name, masked by the platform; empty where it gives none. */
  personName: string;
  role: string;
  grantedAt: string;
}

export interface MembersDesk {
  roles: readonly string[];
  /** The role whose holders may revoke, beside the approving bureau. */
  revokingRole: string;
  filePath: (id: string) => string;
  list: (id: string, query: ListQuery) => Promise<Page<Member>>;
  revoke: (id: string, membershipId: string) => Promise<true>;
}

export const MEMBERS: Record<OrganisationKind, MembersDesk> = {
  enterprise: {
    roles: ['ENTERPRISE_MEMBER', 'TECHNOLOGY_VICE_PRESIDENT'],
    revokingRole: 'ENTERPRISE_MEMBER',
    filePath: (id) => `/api/enterprises/${id}/memberships`,
    list: (enterpriseId, query) =>
      answer(
        api.GET('/api/enterprises/{enterpriseId}/memberships', {
          params: { path: { enterpriseId }, query: asQuery(query) },
        }),
      ),
    async revoke(enterpriseId, membershipId) {
      const path = { enterpriseId, membershipId };
      await answer(api.DELETE('/api/enterprises/{enterpriseId}/memberships/{membershipId}', { params: { path } }));
      return true;
    },
  },
  school: {
    roles: ['SCHOOL_MEMBER', 'SCIENCE_VICE_PRINCIPAL'],
    revokingRole: 'SCHOOL_MEMBER',
    filePath: (id) => `/api/schools/${id}/memberships`,
    async list(schoolId, query) {
      const page = await answer(
        api.GET('/api/schools/{schoolId}/memberships', { params: { path: { schoolId }, query: asQuery(query) } }),
      );
      return { ...page, items: page.items.map((it) => ({ ...it, personName: '' })) };
    },
    async revoke(schoolId, membershipId) {
      const path = { schoolId, membershipId };
      await answer(api.DELETE('/api/schools/{schoolId}/memberships/{membershipId}', { params: { path } }));
      return true;
    },
  },
};
