import { answer, api } from '@/api/client';
import type { MatchingSchemas } from '@/api/schemas';
import type { Service } from '@/shared/services';

export type ServiceHealth = MatchingSchemas['ServiceHealth'];
export type HealthPart = MatchingSchemas['HealthPart'];
export type HealthJob = MatchingSchemas['HealthJob'];
export type ImportCount = MatchingSchemas['ImportCount'];

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
type Known = `health.part.${(typeof PARTS)[number]}` | `health.job.${(typeof JOBS)[number]}`;

/** The message that names a part or a job, or null. */
export function messageOf(group: 'part' | 'job', name: string): Known | null {
  const known: readonly string[] = group === 'part' ? PARTS : JOBS;
  return known.includes(name) ? (`health.${group}.${name}` as Known) : null;
}
