import { t } from '@/i18n';
import { moment, number } from '@/shared/format/format';
import { messageOf, type HealthPart } from './health';

const GIB = 2 ** 30;
const RELAY_STATES = ['SENDING', 'STANDING_BY', 'STARTING', 'FAILING', 'SLOT_LOST', 'STOPPED'] as const;

/** In whole GiB, below ten with one decimal: a disk that is nearly full should not look empty. */
function gib(bytes: string): string {
  const size = Number(bytes) / GIB;
  return number(size < 10 ? Math.round(size * 10) / 10 : Math.round(size));
}

function known(name: string, fact: Map<string, string>): string[] {
  const [free, total] = [fact.get('free'), fact.get('total')];
  if (name === 'diskSpace' && free && total) return [t('health.disk', { free: gib(free), total: gib(total) })];
  const state = RELAY_STATES.find((it) => it === fact.get('state'));
  if (name === 'relay' && state) {
    return [t('health.relay', { state: t(`health.relayState.${state}`), since: moment(fact.get('since')) })];
  }
  const aside = fact.get('laidAside');
  return name === 'inbox' && aside ? [t('health.laidAside', { count: number(Number(aside)) })] : [];
}

/**
 * What matters about a part, in words, and what is wrong with it where it says so. A part without words of its own tells all its
 * facts as they are.
 */
export function factWords(part: Pick<HealthPart, 'name' | 'facts'>): string {
  if (!messageOf('part', part.name)) {
    return part.facts.map(({ name, value }) => `${name}: ${value}`).join(t('common.comma')) || '—';
  }
  const fact = new Map(part.facts.map(({ name, value }) => [name, value]));
  const error = fact.get('error');
  const told = [...known(part.name, fact), ...(error ? [t('health.error', { error })] : [])];
  return told.join(t('common.comma')) || '—';
}
