import { allowed, type Access } from '@/router/access';
import { hasRole, isAdmin, isEnterpriseMember, isSchoolMember, session } from '@/session/session';

export interface NavigationItem {
  to: string;
  /** The message that names it. */
  text: string;
}

const EVERYTHING: (NavigationItem & { access: Access | (() => boolean) })[] = [
  { to: '/', text: 'nav.home', access: 'everyone' },
  { to: '/monitor', text: 'nav.monitor', access: 'office' },
  { to: '/approvals/enterprises', text: 'nav.approveEnterprises', access: 'economic-bureau' },
  { to: '/approvals/schools', text: 'nav.approveSchools', access: 'education-bureau' },
  { to: '/offers', text: 'nav.offers', access: 'enterprise' },
  { to: '/needs', text: 'nav.needs', access: 'school' },
  { to: '/proposals', text: 'nav.proposals', access: 'member' },
  { to: '/agreements', text: 'nav.agreements', access: 'memberOrOffice' },
  { to: '/hall/needs', text: 'nav.hallNeeds', access: () => !isSchoolMember.value || isEnterpriseMember.value },
  { to: '/hall/offers', text: 'nav.hallOffers', access: () => !isEnterpriseMember.value || isSchoolMember.value },
  { to: '/notices', text: 'nav.notices', access: 'member' },
  { to: '/my/enterprise', text: 'nav.myEnterprise', access: 'enterprise' },
  { to: '/my/school', text: 'nav.mySchool', access: 'school' },
  { to: '/cultivation', text: 'nav.cultivation', access: 'economic-bureau' },
  { to: '/policies', text: 'nav.policies', access: 'office' },
  { to: '/clearing-rounds', text: 'nav.clearing', access: 'office' },
  {
    to: '/imports/enterprises',
    text: 'nav.imports',
    access: () => hasRole('economic-bureau') || hasRole('education-bureau'),
  },
  { to: '/platform', text: 'nav.health', access: 'platform-admin' },
  { to: '/dead-letters/matching-service', text: 'nav.deadLetters', access: 'platform-admin' },
  { to: '/audit/enterprise', text: 'nav.audit', access: () => isAdmin.value || hasRole('economic-bureau') },
  { to: '/audit/school', text: 'nav.audit', access: () => hasRole('education-bureau') && !isAdmin.value },
  { to: '/enterprises', text: 'nav.enterprises', access: 'everyone' },
  { to: '/schools', text: 'nav.schools', access: 'everyone' },
  { to: '/applications', text: 'nav.applications', access: 'login' },
  { to: '/join', text: 'nav.join', access: () => !session.authenticated },
];

const IMPORTS = {
  '/offers': ['/imports/offers', '/imports/myOffers'],
  '/needs': ['/imports/needs', '/imports/myNeeds'],
};
const SECTIONS = ['/imports/', '/audit/', '/dead-letters/'];

/** What this person finds in the navigation. */
export function navigation(): NavigationItem[] {
  return EVERYTHING.filter(({ access }) => (typeof access === 'function' ? access() : allowed(access)));
}

/** Whether a page belongs to an entry. One's own organisation is under one's own entry, not in the directory. */
export function isHere(to: string, path: string): boolean {
  const inside = (address: string) => path === address || path.startsWith(`${address}/`);
  // Entries that lead to the first of several pages of a kind stand for all of them.
  const section = SECTIONS.find((begin) => to.startsWith(begin));
  if (section) return path.startsWith(section);
  const own = {
    '/my/enterprise': session.enterprises.map((place) => `/enterprises/${place.id}`),
    '/my/school': session.schools.map((place) => `/schools/${place.id}`),
  };
  if (to === '/') return path === '/';
  // What a member brings in by file is the member's own.
  if (to === '/offers' || to === '/needs') return inside(to) || IMPORTS[to].some(inside);
  if (to === '/my/enterprise' || to === '/my/school') return own[to].some(inside);
  return inside(to) && !Object.values(own).flat().some(inside);
}
