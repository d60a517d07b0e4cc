import { computed, reactive } from 'vue';
import { answer, api, rawCall, whenLoginEnds } from '@/api/client';
import { Problem } from '@/api/problem';
import type { EnterpriseSchemas, SchoolSchemas } from '@/api/schemas';
import { language } from '@/preferences/preferences';

export type Office = 'economic-bureau' | 'education-bureau' | 'science-bureau' | 'science-association';
export type RealmRole = Office | 'platform-admin';

/** What the gateway says about who calls. */
interface Caller {
  authenticated: boolean;
  name?: string;
  roles: string[];
}

const OFFICES: readonly string[] = ['economic-bureau', 'education-bureau', 'science-bureau', 'science-association'];
const BACK = 'linkage.back';

/** An organisation that the person may act for; several roles in one organisation are one place. */
export interface Place {
  id: string;
  name: string;
  roles: string[];
}

interface Session {
  known: boolean;
  authenticated: boolean;
  name: string;
  roles: string[];
  enterprises: Place[];
  schools: Place[];
  problem: Problem | null;
}

export const session = reactive<Session>({
  known: false,
  authenticated: false,
  name: '',
  roles: [],
  enterprises: [],
  schools: [],
  problem: null,
});

export const isOffice = computed(() => session.roles.some((role) => OFFICES.includes(role)));
export const isAdmin = computed(() => session.roles.includes('platform-admin'));
export const isEnterpriseMember = computed(() => session.enterprises.length > 0);
export const isSchoolMember = computed(() => session.schools.length > 0);
export const isMember = computed(() => isEnterpriseMember.value || isSchoolMember.value);

export function hasRole(role: RealmRole): boolean {
  return session.roles.includes(role);
}

let loading: Promise<void> | undefined;

/** Knows who is there, asked once; again after memberships may have changed. */
export function loadSession(again = false): Promise<void> {
  if (again || !loading) loading = load();
  return loading;
}

async function load(): Promise<void> {
  try {
    const caller = (await (await rawCall('/api/session')).json()) as Caller;
    session.authenticated = caller.authenticated;
    session.name = caller.name ?? '';
    session.roles = caller.roles;
    session.problem = null;
    if (caller.authenticated) await loadPlaces();
  } catch (thrown) {
    session.problem = Problem.from(thrown);
  } finally {
    session.known = true;
  }
}

async function loadPlaces(): Promise<void> {
  const [enterprises, schools] = await Promise.allSettled([
    answer(api.GET('/api/my/enterprises', { params: { query: { limit: 200 } } })),
    answer(api.GET('/api/my/schools', { params: { query: { limit: 200 } } })),
  ]);
  if (enterprises.status === 'fulfilled') {
    const items = (enterprises.value as EnterpriseSchemas['PageMyEnterprise']).items;
    session.enterprises = places(items.map((m) => ({ id: m.enterpriseId, name: m.enterpriseName, role: m.role })));
  }
  if (schools.status === 'fulfilled') {
    const items = (schools.value as SchoolSchemas['PageSchoolMembership']).items;
    const named = await Promise.all([...new Set(items.map((m) => m.schoolId))].map(schoolName));
    const names = new Map(named);
    session.schools = places(items.map((m) => ({ id: m.schoolId, name: names.get(m.schoolId) ?? '', role: m.role })));
  }
  const failed = [enterprises, schools].find((result) => result.status === 'rejected');
  if (failed?.status === 'rejected') session.problem = Problem.from(failed.reason);
}

async function schoolName(schoolId: string): Promise<[string, string]> {
  const school = await answer(api.GET('/api/schools/{schoolId}', { params: { path: { schoolId } } }));
  return [schoolId, school.name];
}

/** One place an organisation, with every role held there. */
export function places(memberships: { id: string; name: string; role: string }[]): Place[] {
  const found = new Map<string, Place>();
  for (const { id, name, role } of memberships) {
    const place = found.get(id) ?? { id, name, roles: [] };
    place.roles.push(role);
    found.set(id, place);
  }
  return [...found.values()];
}

/** Goes to the login page, and after it back to a path of this portal. */
export function logIn(back: string): void {
  sessionStorage.setItem(BACK, back);
  window.location.assign(`/oauth2/authorization/keycloak?ui_locales=${language.value}`);
}

/** Where to go on after a login, told once. */
export function takeWayBack(): string | null {
  const back = sessionStorage.getItem(BACK);
  sessionStorage.removeItem(BACK);
  return back && back.startsWith('/') && !back.startsWith('//') ? back : null;
}

/** Ends the session here and at Keycloak. */
export async function logOut(): Promise<void> {
  const response = await rawCall('/logout', { method: 'POST' });
  const { logoutUrl } = (await response.json()) as { logoutUrl: string };
  window.location.assign(logoutUrl);
}

whenLoginEnds(() => {
  if (session.authenticated) {
    session.authenticated = false;
    logIn(window.location.pathname + window.location.search);
  }
});
