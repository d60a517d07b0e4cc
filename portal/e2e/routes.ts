import type { Account } from './support';

/** Every route that needs no id, by who sees it. */
export const ROUTES: [Account | null, string[]][] = [
  [
    null,
    [
      '/',
      '/join',
      '/enterprises',
      '/schools',
      '/hall/offers',
      '/hall/needs',
      '/search',
      '/search?q=%E6%BC%94%E7%A4%BA',
      '/hall/offers/compare',
      '/no-such-page',
    ],
  ],
  ['demo-newcomer', ['/', '/apply/enterprise', '/apply/school', '/applications', '/offers']],
  [
    'demo-enterprise-member',
    [
      '/',
      '/offers',
      '/offers/new',
      '/proposals',
      '/agreements',
      '/notices',
      '/imports/offers',
      '/hall/needs',
      '/my/enterprise',
      '/my/enterprise/people',
      '/my/enterprise/members',
      '/my/enterprise/certificates',
      '/my/enterprise/certificates/new',
      '/my/enterprise/certificates/notices',
      '/my/enterprise/coachings',
      '/my/enterprise/facts',
      '/my/enterprise/contact',
    ],
  ],
  [
    'demo-school-member',
    [
      '/',
      '/needs',
      '/needs/new',
      '/proposals',
      '/agreements',
      '/notices',
      '/imports/needs',
      '/my/school',
      '/my/school/people',
      '/my/school/members',
      '/my/school/facts',
      '/my/school/contact',
    ],
  ],
  [
    'demo-economic-bureau',
    [
      '/',
      '/monitor',
      '/monitor?county=330329&measure=needs&order=-value',
      '/wall',
      '/cultivation',
      '/cultivation/candidates',
      '/cultivation/schemes',
      '/cultivation/schemes/new',
      '/approvals/enterprises',
      '/agreements',
      '/policies',
      '/policies/what-if',
      '/clearing-rounds',
      '/audit/enterprise',
      '/audit/matching',
      '/imports/enterprises',
    ],
  ],
  ['demo-education-bureau', ['/', '/approvals/schools', '/audit/school', '/imports/schools']],
  [
    'demo-platform-admin',
    ['/', '/platform', '/dead-letters/matching-service', '/dead-letters/school-service', '/audit/matching'],
  ],
];

/** Lists whose first entry has a page of its own. */
export const DETAILS: [Account | null, string[]][] = [
  [null, ['/hall/offers', '/hall/needs', '/enterprises', '/schools']],
  ['demo-enterprise-member', ['/offers', '/proposals', '/agreements', '/hall/needs']],
  ['demo-school-member', ['/needs', '/proposals', '/hall/offers']],
  ['demo-economic-bureau', ['/clearing-rounds', '/cultivation/candidates', '/hall/needs']],
];
