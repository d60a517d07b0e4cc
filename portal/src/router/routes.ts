import type { RouteRecordRaw } from 'vue-router';
import HomePage from '@/features/home/HomePage.vue';
import type { Access } from './access';
import { organisationRoutes } from './organisations';

declare module 'vue-router' {
  interface RouteMeta {
    access: Access;
    /** The message that names the page. */
    title: string;
    side?: 'offers' | 'needs';
    organisation?: 'enterprise' | 'school';
    /** Without menu and footer. */
    bare?: boolean;
  }
}

const gifts = (side: 'offers' | 'needs', access: Access): RouteRecordRaw[] => {
  const meta = { access, side };
  const form = () => import('@/features/gifts/GiftFormPage.vue');
  return [
    {
      path: `/${side}`,
      component: () => import('@/features/gifts/GiftsPage.vue'),
      meta: { ...meta, title: `gifts.${side}.own` },
    },
    { path: `/${side}/new`, component: form, meta: { ...meta, title: `gifts.${side}.new` } },
    {
      path: `/${side}/:id`,
      component: () => import('@/features/gifts/GiftPage.vue'),
      meta: { ...meta, title: `gifts.${side}.one` },
    },
    { path: `/${side}/:id/edit`, component: form, meta: { ...meta, title: `gifts.${side}.edit` } },
    {
      path: `/hall/${side}`,
      component: () => import('@/features/market/HallPage.vue'),
      meta: { access: 'everyone', side, title: `market.${side}.title` },
    },
    {
      path: `/hall/${side}/:id`,
      component: () => import('@/features/market/HallGiftPage.vue'),
      meta: { access: 'everyone', side, title: `market.${side}.one` },
    },
  ];
};

const organisations = (organisation: 'enterprise' | 'school', plural: string, bureau: Access): RouteRecordRaw[] => [
  {
    path: `/${plural}`,
    component: () => import('@/features/directory/DirectoryPage.vue'),
    meta: { access: 'everyone', organisation, title: `directory.${organisation}` },
  },
  {
    path: `/apply/${organisation}`,
    component: () => import('@/features/register/ApplyPage.vue'),
    meta: { access: 'login', organisation, title: `register.${organisation}.title` },
  },
  {
    path: `/approvals/${plural}`,
    component: () => import('@/features/approvals/ApprovalsPage.vue'),
    meta: { access: bureau, organisation, title: `approvals.${organisation}` },
  },
];

const page = (path: string, access: Access, title: string, component: () => Promise<unknown>): RouteRecordRaw =>
  ({ path, component, meta: { access, title } }) as RouteRecordRaw;

export const routes: RouteRecordRaw[] = [
  { path: '/', component: HomePage, meta: { access: 'everyone', title: 'nav.home' } },
  page('/join', 'everyone', 'nav.join', () => import('@/features/register/JoinPage.vue')),
  ...gifts('offers', 'enterprise'),
  ...gifts('needs', 'school'),
  ...organisations('enterprise', 'enterprises', 'economic-bureau'),
  ...organisations('school', 'schools', 'education-bureau'),
  ...organisationRoutes,
  page('/applications', 'login', 'register.mine', () => import('@/features/register/ApplicationsPage.vue')),
  page(
    '/applications/:organisation(enterprise|school)/:id',
    'login',
    'register.one',
    () => import('@/features/register/ApplicationPage.vue'),
  ),
  page('/proposals', 'member', 'proposals.title', () => import('@/features/proposals/ProposalsPage.vue')),
  page('/proposals/:id', 'member', 'proposals.one', () => import('@/features/proposals/ProposalPage.vue')),
  page('/agreements', 'memberOrOffice', 'agreements.title', () => import('@/features/agreements/AgreementsPage.vue')),
  page(
    '/agreements/:id',
    'memberOrOffice',
    'agreements.single',
    () => import('@/features/agreements/AgreementPage.vue'),
  ),
  page('/notices', 'member', 'notices.title', () => import('@/features/notices/NoticesPage.vue')),
  page(
    '/imports/:kind(offers|needs|myOffers|myNeeds|enterprises|schools)',
    'importer',
    'imports.title',
    () => import('@/features/imports/ImportsPage.vue'),
  ),
  page(
    '/imports/:kind(offers|needs|myOffers|myNeeds|enterprises|schools)/:id',
    'importer',
    'imports.one',
    () => import('@/features/imports/ImportPage.vue'),
  ),
  page('/monitor', 'office', 'monitor.title', () => import('@/features/monitor/MonitorPage.vue')),
  page('/cultivation', 'economic-bureau', 'cultivation.title', () => import('@/features/cultivation/LibraryPage.vue')),
  page(
    '/cultivation/candidates',
    'economic-bureau',
    'cultivation.candidates',
    () => import('@/features/cultivation/CandidatesPage.vue'),
  ),
  page(
    '/cultivation/schemes',
    'economic-bureau',
    'cultivation.schemes',
    () => import('@/features/cultivation/SchemesPage.vue'),
  ),
  page(
    '/cultivation/schemes/new',
    'economic-bureau',
    'cultivation.publish',
    () => import('@/features/cultivation/SchemeFormPage.vue'),
  ),
  page(
    '/cultivation/schemes/:version(\\d+)',
    'economic-bureau',
    'cultivation.scheme',
    () => import('@/features/cultivation/SchemePage.vue'),
  ),
  {
    path: '/wall',
    component: () => import('@/features/monitor/WallPage.vue'),
    meta: { access: 'office', title: 'wall.title', bare: true },
  },
  page('/search', 'everyone', 'search.title', () => import('@/features/search/SearchPage.vue')),
  page('/hall/offers/compare', 'everyone', 'compare.title', () => import('@/features/market/ComparePage.vue')),
  page('/policies', 'office', 'policies.title', () => import('@/features/policies/PoliciesPage.vue')),
  page('/policies/what-if', 'economic-bureau', 'whatIf.title', () => import('@/features/policies/WhatIfPage.vue')),
  page('/clearing-rounds', 'office', 'clearing.title', () => import('@/features/clearing/ClearingRoundsPage.vue')),
  page('/clearing-rounds/:id', 'office', 'clearing.single', () => import('@/features/clearing/ClearingRoundPage.vue')),
  page(
    '/audit/:area(enterprise|school|matching)',
    'audit',
    'audit.title',
    () => import('@/features/audit/AuditPage.vue'),
  ),
  page('/platform', 'platform-admin', 'health.title', () => import('@/features/health/HealthPage.vue')),
  page(
    '/dead-letters/:service(enterprise-service|school-service|matching-service)',
    'platform-admin',
    'deadLetters.title',
    () => import('@/features/deadletters/DeadLettersPage.vue'),
  ),
  page(
    '/dead-letters/:service(enterprise-service|school-service|matching-service)/:id',
    'platform-admin',
    'deadLetters.one',
    () => import('@/features/deadletters/DeadLetterPage.vue'),
  ),
  page('/not-for-you', 'everyone', 'notForYou.title', () => import('@/features/home/NotForYouPage.vue')),
  page('/:rest(.*)*', 'everyone', 'notFound.title', () => import('@/features/home/NotFoundPage.vue')),
];
