import { answer, api } from '@/api/client';
import type { MatchingSchemas } from '@/api/schemas';
import type { Service } from '@/shared/services';

export type ServiceHealth = MatchingSchemas['ServiceHealth'];
export type HealthPart = MatchingSchemas['HealthPart'];
export type HealthJob = MatchingSchemas['HealthJob'];
export type ImportCount = MatchingSchemas['ImportCount'];
export type LatestImport = MatchingSchemas['LatestImport'];

export function getHealth(service: Service): Promise<ServiceHealth> {
  return answer(api.GET(`/api/health/${service}`));
}

/** Parts and jobs that have words; others keep the name that the service gives them. */
const PARTS = ['db', 'relay', 'inbox', 'diskSpace', 'livenessState', 'readinessState', 'ssl', 'ping'] as const;
const JOBS = [
  'CertificateReminderJob',
  'Drain',
  'ExpirySchedule',
  'Housekeeping',
  'NeedExpiryJob',
  'NightlyRound',
  'OfferExpiryJob',
  'Restatements',
] as const;
const IMPORTS = ['offer', 'own-offer', 'need', 'own-need', 'enterprise', 'school'] as const;
const KNOWN = { part: PARTS, job: JOBS, import: IMPORTS } as const;
type Known =
  | `health.part.${(typeof PARTS)[number]}`
  | `health.job.${(typeof JOBS)[number]}`
  | `health.import.${(typeof IMPORTS)[number]}`;

/** The message that names a part, a job or a kind of import, or null. */
export function messageOf(group: keyof typeof KNOWN, name: string): Known | null {
  const known: readonly string[] = KNOWN[group];
  return known.includes(name) ? (`health.${group}.${name}` as Known) : null;
}
