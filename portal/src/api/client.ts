import createClient, { type Middleware } from 'openapi-fetch';
import { language } from '@/preferences/preferences';
import { Problem } from './problem';
import type { Paths } from './schemas';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Set by the session: what to do when the login has ended. */
let onLoginEnded: () => void = () => {};
export function whenLoginEnds(action: () => void): void {
  onLoginEnded = action;
}

/** The CSRF token as the gateway's cookie has it. */
export function csrfToken(): string {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

/** Headers of every call: the reader's language, and for a change the CSRF token. */
export function headersFor(method: string): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Language': language.value };
  if (!SAFE.has(method)) headers['X-XSRF-TOKEN'] = csrfToken();
  return headers;
}

const everyCall: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(headersFor(request.method))) request.headers.set(name, value);
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) onLoginEnded();
  },
};

export const api = createClient<Paths>({ baseUrl: '/', querySerializer });
api.use(everyCall);

/** Filters that are not set are left out. */
function querySerializer(query: Record<string, unknown>): string {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
}

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/** The answer's content, or a thrown {@link Problem}. Lists as files are text; those go through downloads. */
export async function answer<T>(call: Call<T>): Promise<Exclude<T, string>> {
  return (await taggedAnswer(call)).content;
}

/** The same with the entity tag, for what carries its version nowhere else; a tag that was weakened on the way is as good. */
export async function taggedAnswer<T>(call: Call<T>): Promise<{ content: Exclude<T, string>; etag: string }> {
  try {
    const { data, error, response } = await call;
    if (!response.ok) throw Problem.of(response.status, error);
    return { content: data as Exclude<T, string>, etag: (response.headers.get('ETag') ?? '').replace(/^W\//, '') };
  } catch (thrown) {
    throw Problem.from(thrown);
  }
}

/** What makes a POST that is sent twice have one effect. */
export function onceKey(): string {
  return crypto.randomUUID();
}

/** The entity tag of a version. */
export function tag(version: number): string {
  return `"${version}"`;
}

/** A call outside the described operations: files in and out. */
export async function rawCall(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { ...headersFor(init.method ?? 'GET'), ...init.headers } });
  } catch (thrown) {
    throw Problem.from(thrown);
  }
  if (response.ok) return response;
  if (response.status === 401) onLoginEnded();
  throw Problem.of(response.status, await response.json().catch(() => null));
}
