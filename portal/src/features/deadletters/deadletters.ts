import { rawCall, tag } from '@/api/client';
import type { MatchingSchemas, Page } from '@/api/schemas';
import type { ListQuery } from '@/shared/list/list';
import type { Service } from '@/shared/services';

export type DeadLetter = MatchingSchemas['DeadLetter'];
export type DeadLetterContent = MatchingSchemas['DeadLetterContent'];
type Redriven = MatchingSchemas['Redriven'];

export function deadLetterPath(service: Service): string {
  return `/api/dead-letters/${service}`;
}

async function json<T>(path: string, init?: RequestInit): Promise<T> {
  return (await (await rawCall(path, init)).json()) as T;
}

export function listDeadLetters(service: Service, query: ListQuery): Promise<Page<DeadLetter>> {
  return json(`${deadLetterPath(service)}?${new URLSearchParams(query)}`);
}

export function getDeadLetter(service: Service, id: string): Promise<DeadLetterContent> {
  return json(`${deadLetterPath(service)}/${id}`);
}

export function mend(service: Service, id: string, version: number, payload: string): Promise<DeadLetterContent> {
  return json(`${deadLetterPath(service)}/${id}/payload`, {
    method: 'PUT',
    body: JSON.stringify({ payload }),
    headers: { 'Content-Type': 'application/json', 'If-Match': tag(version) },
  });
}

export function redrive(service: Service, id: string): Promise<Redriven> {
  return json(`${deadLetterPath(service)}/${id}/redrive`, { method: 'POST' });
}

export function giveUp(service: Service, id: string): Promise<Redriven> {
  return json(`${deadLetterPath(service)}/${id}`, { method: 'DELETE' });
}

/** The payload set out in lines, as it is where it is no JSON. */
export function setOut(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), null, 2);
  } catch {
    return payload;
  }
}
