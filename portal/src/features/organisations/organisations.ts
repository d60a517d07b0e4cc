import type { InjectionKey, ShallowRef } from 'vue';
import { answer, api } from '@/api/client';
import { hasRole, session, type Place } from '@/session/session';
import { t } from '@/i18n';
import { code } from '@/shared/codes';
import type { Fact } from '@/shared/detail/FactList.vue';
import { moment, term } from '@/shared/format/format';
import type { Model } from '@/shared/form/field';

export type OrganisationKind = 'enterprise' | 'school';

/** An enterprise or a school as everyone may see it. */
export interface Organisation {
  id: string;
  name: string;
  facts: Fact[];
  version: number;
  /** The facts as the form that corrects them shows them. */
  correction: Model;
  /** Dated tags; of schools only. */
  designations: { kind: string; from: string; until?: string | null }[];
  /** What an application to join it is filled in with. */
  applicationQuery: Record<string, string>;
}

/** The organisation that the pages below a layout are about. */
export const ORGANISATION: InjectionKey<ShallowRef<Organisation | null>> = Symbol('organisation');

export async function loadOrganisation(kind: OrganisationKind, id: string): Promise<Organisation> {
  if (kind === 'school') {
    const it = await answer(api.GET('/api/schools/{schoolId}', { params: { path: { schoolId: id } } }));
    return {
      id,
      version: it.version,
      name: it.name,
      correction: { name: it.name, locality: it.locality, countyCode: it.countyCode },
      designations: it.designations,
      facts: [
        { name: t('fields.schoolCode'), value: it.schoolCode },
        { name: t('fields.stage'), value: code('stage', it.stage) },
        { name: t('fields.locality'), value: code('locality', it.locality) },
        { name: t('fields.countyCode'), value: code('county', it.countyCode) },
        {
          name: t('fields.designation'),
          value: it.designations
            .map((one) => `${code('designation', one.kind)} (${term(one.from, one.until)})`)
            .join('\n'),
        },
        { name: t('directory.verifiedAt'), value: moment(it.verifiedAt) },
      ],
      applicationQuery: {
        role: 'SCHOOL_MEMBER',
        schoolCode: it.schoolCode,
        name: it.name,
        stage: it.stage,
        locality: it.locality,
        countyCode: it.countyCode,
      },
    };
  }
  const it = await answer(api.GET('/api/enterprises/{enterpriseId}', { params: { path: { enterpriseId: id } } }));
  return {
    id,
    version: it.version,
    name: it.name,
    correction: { name: it.name, kind: it.kind, countyCode: it.countyCode },
    designations: [],
    facts: [
      { name: t('fields.creditCode'), value: it.creditCode },
      { name: t('fields.enterpriseKind'), value: code('enterpriseKind', it.kind) },
      { name: t('fields.countyCode'), value: code('county', it.countyCode) },
      { name: t('directory.verifiedAt'), value: moment(it.verifiedAt) },
    ],
    applicationQuery: {
      role: 'ENTERPRISE_MEMBER',
      creditCode: it.creditCode,
      name: it.name,
      kind: it.kind,
      countyCode: it.countyCode,
    },
  };
}

export function pathOf(kind: OrganisationKind, id: string): string {
  return `/${kind === 'school' ? 'schools' : 'enterprises'}/${id}`;
}

export function ownPlaces(kind: OrganisationKind): Place[] {
  return kind === 'school' ? session.schools : session.enterprises;
}

/** The person's roles in an organisation; none for a stranger. */
export function rolesIn(kind: OrganisationKind, id: string): string[] {
  return ownPlaces(kind).find((place) => place.id === id)?.roles ?? [];
}

/** Whether the person belongs to the office that approves organisations of this kind. */
export function isApprovingBureau(kind: OrganisationKind): boolean {
  return hasRole(kind === 'school' ? 'education-bureau' : 'economic-bureau');
}

/** The pages of one organisation, below its address, for whom they are: everyone, its members, its bureau, an administrator. */
export type Part = '' | 'people' | 'members' | 'certificates' | 'assessments' | 'coachings';

export function partsFor(kind: OrganisationKind, own: boolean, bureau: boolean, admin = false): Part[] {
  const parts: Part[] = ['', 'people'];
  if (own || bureau || admin) parts.push('members');
  if (kind === 'enterprise' && (own || bureau)) parts.push('certificates');
  if (kind === 'enterprise' && bureau) parts.push('assessments');
  if (kind === 'enterprise' && (own || bureau)) parts.push('coachings');
  return parts;
}
