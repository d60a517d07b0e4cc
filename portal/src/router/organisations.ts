import type { NavigationGuardWithThis, RouteRecordRaw } from 'vue-router';
import { session } from '@/session/session';
import type { Access } from './access';

type Kind = 'enterprise' | 'school';

const layout = () => import('@/features/organisations/OrganisationLayout.vue');

/** The pages about one enterprise or one school. */
function pagesOf(organisation: Kind, plural: string, insiders: Access, parts: RouteRecordRaw[]): RouteRecordRaw {
  const meta = (access: Access, title: string) => ({ access, organisation, title });
  return {
    path: `/${plural}/:id`,
    component: layout,
    meta: meta('everyone', `organisations.one.${organisation}`),
    children: [
      {
        path: '',
        component: () => import('@/features/organisations/OverviewPage.vue'),
        meta: meta('everyone', `organisations.one.${organisation}`),
      },
      {
        path: 'people',
        component: () => import('@/features/organisations/PeoplePage.vue'),
        meta: meta('everyone', `organisations.people.${organisation}`),
      },
      {
        path: 'people/:membershipId',
        component: () => import('@/features/organisations/PersonFormPage.vue'),
        meta: meta(organisation, 'organisations.appointment'),
      },
      {
        path: 'members',
        component: () => import('@/features/organisations/MembersPage.vue'),
        meta: meta(insiders, 'organisations.part.members'),
      },
      {
        path: 'facts',
        component: () => import('@/features/organisations/FactsFormPage.vue'),
        meta: meta(organisation, 'organisations.correct'),
      },
      {
        path: 'contact',
        component: () => import('@/features/organisations/ContactPage.vue'),
        meta: meta(organisation, 'organisations.contact'),
      },
      ...parts,
    ],
  };
}

const part = (path: string, access: Access, title: string, component: () => Promise<unknown>): RouteRecordRaw =>
  ({ path, component, meta: { access, title, organisation: 'enterprise' } }) as unknown as RouteRecordRaw;

const assessmentForm = () => import('@/features/cultivation/AssessmentFormPage.vue');
const coachingForm = () => import('@/features/cultivation/CoachingFormPage.vue');
const certificateForm = () => import('@/features/certificates/CertificateFormPage.vue');

const enterpriseParts: RouteRecordRaw[] = [
  part(
    'certificates',
    'enterpriseOrBureau',
    'organisations.part.certificates',
    () => import('@/features/certificates/CertificatesPage.vue'),
  ),
  part('certificates/new', 'enterprise', 'certificates.enter', certificateForm),
  part(
    'certificates/notices',
    'enterprise',
    'certificates.notices',
    () => import('@/features/certificates/CertificateNoticesPage.vue'),
  ),
  part('certificates/:certificateId', 'enterprise', 'certificates.change', certificateForm),
  part(
    'assessments',
    'economic-bureau',
    'organisations.part.assessments',
    () => import('@/features/cultivation/AssessmentsPage.vue'),
  ),
  part('assessments/new', 'economic-bureau', 'cultivation.assess', assessmentForm),
  part('assessments/:assessmentId', 'economic-bureau', 'cultivation.correct', assessmentForm),
  part(
    'coachings',
    'enterpriseOrBureau',
    'organisations.part.coachings',
    () => import('@/features/cultivation/CoachingsPage.vue'),
  ),
  part('coachings/new', 'economic-bureau', 'cultivation.recordCoaching', coachingForm),
  part('coachings/:coachingId', 'economic-bureau', 'cultivation.correctCoaching', coachingForm),
];

const schoolParts: RouteRecordRaw[] = [
  {
    path: 'designations',
    component: () => import('@/features/organisations/DesignationsPage.vue'),
    meta: { access: 'education-bureau', organisation: 'school', title: 'organisations.designations' },
  },
];

/** Leads to the person's own enterprise or school, so that the navigation needs no id. */
const toOwn =
  (organisation: Kind): NavigationGuardWithThis<undefined> =>
  (to) => {
    const place = (organisation === 'school' ? session.schools : session.enterprises)[0];
    const rest = to.path.slice(`/my/${organisation}`.length);
    return place
      ? { path: `/${organisation === 'school' ? 'schools' : 'enterprises'}/${place.id}${rest}`, replace: true }
      : '/not-for-you';
  };

const own = (organisation: Kind): RouteRecordRaw => ({
  path: `/my/${organisation}/:rest(.*)*`,
  component: layout,
  beforeEnter: toOwn(organisation),
  meta: { access: organisation, organisation, title: `organisations.my.${organisation}` },
});

export const organisationRoutes: RouteRecordRaw[] = [
  pagesOf('enterprise', 'enterprises', 'enterpriseMembers', enterpriseParts),
  pagesOf('school', 'schools', 'schoolMembers', schoolParts),
  own('enterprise'),
  own('school'),
];
