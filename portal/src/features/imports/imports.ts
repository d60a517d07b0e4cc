import { onceKey, rawCall } from '@/api/client';
import type { EnterpriseSchemas, Page } from '@/api/schemas';
import { session } from '@/session/session';
import type { ListQuery } from '@/shared/list/list';

export type Import = EnterpriseSchemas['Import'];
export type ImportRemark = EnterpriseSchemas['ImportRemark'];
export type ImportKind = 'offers' | 'needs' | 'myOffers' | 'myNeeds' | 'enterprises' | 'schools';

/** Where imports of one kind are; offers and needs belong to one organisation, or the file’s rows name theirs. */
export function importPath(kind: ImportKind, ownerId: string): string {
  switch (kind) {
    case 'offers':
      return `/api/enterprises/${ownerId}/offer-imports`;
    case 'needs':
      return `/api/schools/${ownerId}/need-imports`;
    case 'myOffers':
      return '/api/my/offer-imports';
    case 'myNeeds':
      return '/api/my/need-imports';
    case 'enterprises':
      return '/api/enterprise-imports';
    case 'schools':
      return '/api/school-imports';
  }
}

/** The kinds that the person may import. */
export function ownKinds(): ImportKind[] {
  const kinds: ImportKind[] = [];
  if (session.enterprises.length > 0) kinds.push('offers');
  if (session.schools.length > 0) kinds.push('needs');
  if (session.enterprises.length > 1) kinds.push('myOffers');
  if (session.schools.length > 1) kinds.push('myNeeds');
  if (session.roles.some((role) => role === 'economic-bureau' || role === 'education-bureau')) {
    kinds.push('enterprises', 'schools');
  }
  return kinds;
}

export function isOpen(job: Import): boolean {
  return job.state === 'QUEUED' || job.state === 'RUNNING';
}

/** How much is done, in percent; null while nobody knows how many rows there are. */
export function percent(job: Pick<Import, 'rowsTotal' | 'rowsRead'>): number | null {
  if (!job.rowsTotal) return null;
  return Math.min(100, Math.floor((job.rowsRead * 100) / job.rowsTotal));
}

async function json<T>(path: string, init?: RequestInit): Promise<T> {
  return (await (await rawCall(path, init)).json()) as T;
}

export function listImports(path: string, query: ListQuery): Promise<Page<Import>> {
  return json(`${path}?${new URLSearchParams(query)}`);
}

export function getImport(path: string, id: string): Promise<Import> {
  return json(`${path}/${id}`);
}

export function cancelImport(path: string, id: string): Promise<Import> {
  return json(`${path}/${id}/cancel`, { method: 'POST' });
}

export function listRemarks(path: string, id: string, query: ListQuery): Promise<Page<ImportRemark>> {
  return json(`${path}/${id}/remarks?${new URLSearchParams(query)}`);
}

export function startImport(path: string, file: File, publish: boolean): Promise<Import> {
  const form = new FormData();
  form.append('file', file);
  return json(`${path}?publish=${publish}`, { method: 'POST', body: form, headers: { 'Idempotency-Key': onceKey() } });
}
