/** How long something has waited, in whole minutes, hours or days: what has passed, never rounded up. */
export interface Waiting {
  unit: 'minutes' | 'hours' | 'days';
  count: number;
}

const MINUTE = 60_000;

/** @param until the moment up to which it waited, in milliseconds */
export function waiting(since: string, until: number): Waiting {
  const minutes = Math.max(0, Math.floor((until - Date.parse(since)) / MINUTE));
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.floor(hours / 24) };
}
