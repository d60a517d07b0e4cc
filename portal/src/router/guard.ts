import type { NavigationGuardReturn, RouteLocationNormalized } from 'vue-router';
import { loadSession, logIn, session, takeWayBack } from '@/session/session';
import { allowed } from './access';

/** Before every page: who is there, may they, and where did they want to go before they logged in. */
export async function guard(to: RouteLocationNormalized): Promise<NavigationGuardReturn> {
  await loadSession();
  if (to.path === '/' && session.authenticated) {
    const back = takeWayBack();
    if (back && back !== '/') return back;
  }
  const { access } = to.meta;
  if (allowed(access)) return true;
  if (!session.authenticated && !session.problem) {
    logIn(to.fullPath);
    return false;
  }
  // A membership may be newer than what is known here.
  await loadSession(true);
  return allowed(access) || { path: '/not-for-you', query: { from: to.fullPath } };
}
