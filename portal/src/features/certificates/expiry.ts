/** How long a certificate is still valid, in the coarsest measure that is exact enough to act on. */
export type Remaining =
  | { key: 'expired'; count: number }
  | { key: 'lastDay'; count: 0 }
  | { key: 'days'; count: number }
  | { key: 'months'; count: number }
  | { key: 'years'; count: number };

/** From so many days before its end a certificate asks to be renewed; the platform's first reminder comes then, too. */
export const RENEW_WITHIN_DAYS = 90;

const DAY = 86_400_000;

/** Whole days from one day to another; negative where the other has passed. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / DAY);
}

/** @param expiresOn the last day on which it is valid */
export function remaining(expiresOn: string, today: string): Remaining {
  const days = daysUntil(expiresOn, today);
  if (days < 0) return { key: 'expired', count: -days };
  if (days === 0) return { key: 'lastDay', count: 0 };
  if (days <= RENEW_WITHIN_DAYS) return { key: 'days', count: days };
  // Rounded down: who is told of three months has them.
  const months = Math.floor(days / 30.44);
  return months < 24 ? { key: 'months', count: months } : { key: 'years', count: Math.floor(days / 365.25) };
}
