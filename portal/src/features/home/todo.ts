import type { RouteLocationRaw } from 'vue-router';
import { answer, api } from '@/api/client';
import type { Page, Proposal } from '@/api/schemas';
import { listDeadLetters } from '@/features/deadletters/deadletters';
import { SERVICES, type Service } from '@/shared/services';
import { needs } from '@/features/needs/needs';
import { offers } from '@/features/offers/offers';
import { sidesOf } from '@/features/proposals/sides';
import { listCertificates, remainingWords, type Certificate } from '@/features/certificates/certificates';
import { daysUntil, RENEW_WITHIN_DAYS } from '@/features/certificates/expiry';
import { DESKS } from '@/features/register/applications';
import { t } from '@/i18n';
import { hasRole, isAdmin, isMember, isOffice, session } from '@/session/session';
import { code } from '@/shared/codes';
import { distance, number, quantity, today } from '@/shared/format/format';

/** Something that waits for this person. */
export interface Todo {
  key: string;
  text: string;
  detail?: string;
  to: RouteLocationRaw;
  /** A second link that goes straight to the decision. */
  direct?: { text: string; to: RouteLocationRaw };
}

const MANY = 100;

/** How many a first page holds: exact, or "more than". */
function count(page: Page<unknown>): string {
  return page.nextCursor ? t('home.moreThan', { count: number(page.items.length) }) : number(page.items.length);
}

/** Everything that waits, what is most pressing first. A part that fails is told apart from one that is empty. */
export async function loadTodos(): Promise<{ todos: Todo[]; failed: unknown[] }> {
  const parts: Promise<Todo[]>[] = [];
  if (isMember.value) parts.push(proposalsToAnswer(), certificatesToRenew(), drafts('offers'), drafts('needs'));
  if (hasRole('economic-bureau')) parts.push(applications('enterprise'));
  if (hasRole('education-bureau')) parts.push(applications('school'));
  if (isAdmin.value) parts.push(...SERVICES.map(deadLetters));
  if (!isMember.value && !isOffice.value && !isAdmin.value) parts.push(ownApplications());
  const results = await Promise.allSettled(parts);
  return {
    todos: results.flatMap((result) => (result.status === 'fulfilled' ? result.value : [])),
    failed: results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : [])),
  };
}

async function proposalsToAnswer(): Promise<Todo[]> {
  const query = { state: 'OPEN', sort: 'expiresAt', limit: MANY } as const;
  const page = await answer(api.GET('/api/proposals', { params: { query } }));
  return page.items
    .filter((it) => sidesOf(it, session.enterprises, session.schools).toAnswer.length > 0)
    .slice(0, 10)
    .map(toAnswer);
}

function toAnswer(it: Proposal): Todo {
  return {
    key: it.id,
    text: t('home.answerProposal', {
      offer: it.offerTitle,
      need: it.needTitle,
      quantity: quantity(it.quantity, it.unit),
    }),
    detail: t('home.answerUntil', { when: distance(it.expiresAt) }),
    to: `/proposals/${it.id}`,
    direct: { text: t('home.accept'), to: { path: `/proposals/${it.id}`, query: { answer: 'all' } } },
  };
}

/** Certificates of own enterprises that end within three months, or have ended. */
async function certificatesToRenew(): Promise<Todo[]> {
  const pages = await Promise.all(session.enterprises.map((place) => listCertificates(place.id, { limit: '5' })));
  return pages
    .flatMap((page) => page.items)
    .filter((it) => daysUntil(it.expiresOn, today()) <= RENEW_WITHIN_DAYS)
    .map(toRenew);
}

function toRenew(it: Certificate): Todo {
  return {
    key: it.id,
    text: t('home.renewCertificate', { kind: code('certificateKind', it.kind), number: it.number }),
    detail: remainingWords(it.expiresOn),
    to: `/enterprises/${it.enterpriseId}/certificates/${it.id}`,
  };
}

async function drafts(side: 'offers' | 'needs'): Promise<Todo[]> {
  const own = side === 'offers' ? offers : needs;
  const places = side === 'offers' ? session.enterprises : session.schools;
  const pages = await Promise.all(places.map((place) => own.own(place.id, { state: 'DRAFT', limit: '5' })));
  return pages
    .flatMap((page) => page.items)
    .map((gift) => ({
      key: gift.id,
      text: t(`home.draft.${side}`, { title: gift.title }),
      detail: gift.ownerName,
      to: `/${side}/${gift.id}`,
      direct: { text: t('gifts.action.publish'), to: { path: `/${side}/${gift.id}`, query: { publish: 'ask' } } },
    }));
}

async function applications(organisation: 'enterprise' | 'school'): Promise<Todo[]> {
  const page = await DESKS[organisation].list({ state: 'PENDING', sort: 'filedAt', limit: String(MANY) });
  const oldest = page.items[0];
  if (!oldest) return [];
  return [
    {
      key: organisation,
      text: t(`home.approve.${organisation}`, { count: count(page) }),
      detail: t('home.oldest', { when: distance(oldest.filedAt) }),
      to: `/approvals/${organisation === 'enterprise' ? 'enterprises' : 'schools'}`,
    },
  ];
}

async function deadLetters(service: Service): Promise<Todo[]> {
  const page = await listDeadLetters(service, { limit: String(MANY) });
  if (page.items.length === 0) return [];
  return [
    {
      key: service,
      text: t('home.deadLetters', { count: count(page), service: t(`services.${service}`) }),
      to: `/dead-letters/${service}`,
    },
  ];
}

async function ownApplications(): Promise<Todo[]> {
  const mine = { mine: 'true', limit: '20' };
  const pages = await Promise.all([DESKS.enterprise.list(mine), DESKS.school.list(mine)]);
  return pages
    .flatMap((page) => page.items)
    .map((it) => ({
      key: it.id,
      text: t('home.application', { name: it.name, state: t(`codes.applicationState.${it.state}`) }),
      to: `/applications/${it.organisation}/${it.id}`,
    }));
}
