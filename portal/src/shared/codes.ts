import { computed, shallowRef } from 'vue';
import { answer, api } from '@/api/client';
import type { Kind, MatchingSchemas } from '@/api/schemas';
import { t } from '@/i18n';
import { words } from '@/shared/format/format';
import type { Choice } from '@/shared/list/list';

export const KINDS = [
  'EQUIPMENT',
  'FUNDS',
  'BOOKS',
  'SOFTWARE',
  'VENUE_AID',
  'GUIDE_TRAINING',
  'NAMING',
  'PLAQUE',
  'LECTURE',
  'STUDY_TOUR',
  'SCHOOL_VISIT',
] as const satisfies readonly Kind[];

/** Codes whose words are this portal's messages, `codes.<list>.<code>`. */
export const CODES = {
  kind: KINDS,
  county: [
    '330302',
    '330303',
    '330304',
    '330305',
    '330324',
    '330326',
    '330327',
    '330328',
    '330329',
    '330381',
    '330382',
    '330383',
  ],
  enterpriseKind: [
    'HIGH_TECH_ENTERPRISE',
    'ENTERPRISE_TECHNOLOGY_CENTRE',
    'KEY_LABORATORY',
    'RESEARCH_INSTITUTE',
    'UNIVERSITY',
    'SCIENCE_MUSEUM',
    'SCIENCE_ASSOCIATION',
    'OTHER',
  ],
  stage: ['PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'SPECIAL'],
  locality: ['URBAN', 'TOWN', 'RURAL'],
  designation: ['FUTURE_RURAL', 'FEATURED', 'STEAM_PILOT', 'MUSEUM_SCHOOL_BASE', 'UNDER_RESOURCED'],
  gradeBand: ['PRIMARY_1_3', 'PRIMARY_4_6', 'LOWER_SECONDARY', 'UPPER_SECONDARY'],
  readiness: ['READY', 'PREPARING', 'NOT_READY'],
  reach: ['COUNTY', 'CITY', 'PROVINCE', 'NATION'],
  condition: ['NEW', 'USED'],
  fundsPurpose: ['EQUIPMENT_PURCHASE', 'VENUE', 'TEACHER_TRAINING', 'ACTIVITY', 'AWARD'],
  givingRoute: ['DIRECT', 'FOUNDATION'],
  languageLevel: ['PLAIN', 'CURRICULUM', 'ADVANCED'],
  tourLength: ['HALF_DAY', 'FULL_DAY', 'LODGING'],
  trainingFormat: ['AT_SCHOOL', 'AT_ENTERPRISE', 'ONLINE'],
  visitActivity: ['EXPERIMENT_SHOW', 'EXHIBITION', 'WORKSHOP', 'CAREER_TALK'],
  topic: [
    'MATHEMATICS',
    'PHYSICS',
    'CHEMISTRY',
    'BIOLOGY',
    'EARTH_AND_SPACE',
    'ENVIRONMENT',
    'ENERGY',
    'MATERIALS',
    'MANUFACTURING',
    'ELECTRONICS',
    'INFORMATION',
    'ROBOTICS',
    'HEALTH',
    'AGRICULTURE',
  ],
  giftState: ['DRAFT', 'PUBLISHED', 'PAUSED', 'WITHDRAWN', 'EXPIRED'],
  marketState: ['OPEN', 'PAUSED', 'WITHDRAWN', 'EXPIRED'],
  proposalState: ['OPEN', 'AGREED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'],
  applicationState: ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'],
  declineReason: ['NOT_SUITABLE', 'NO_LONGER_AVAILABLE', 'QUANTITY', 'TIMING', 'DISTANCE', 'NO_CAPACITY', 'OTHER'],
  side: ['ENTERPRISE', 'SCHOOL'],
  certificateKind: ['HIGH_TECH_ENTERPRISE', 'ENTERPRISE_TECHNOLOGY_CENTRE', 'KEY_LABORATORY', 'OTHER'],
  coachingKind: ['TRAINING', 'ONE_TO_ONE'],
} as const;

export type CodeList = keyof typeof CODES;

/** A code's words, the code itself where this list lacks it; a dash for none. */
export function code(
  list: CodeList | 'unit' | 'origin' | 'role' | 'noticeType' | 'importState' | 'roundState',
  value: string | null | undefined,
): string {
  if (!value) return '—';
  const key = `codes.${list}.${value}`;
  const found = t(key);
  return found === key ? value : found;
}

/** All codes of a list, to choose from. */
export function choices(list: CodeList): Choice[] {
  return CODES[list].map((value) => ({ value, label: code(list, value) }));
}

type ItemCategory = MatchingSchemas['ItemCategory'];

const itemCategories = shallowRef<ItemCategory[]>([]);
let loading: Promise<void> | undefined;

/** The platform's item categories, asked for once; again after a failure. */
export function loadItemCategories(): Promise<void> {
  loading ??= answer(api.GET('/api/item-categories')).then(
    (list) => {
      itemCategories.value = list.items;
    },
    (thrown: unknown) => {
      loading = undefined;
      throw thrown;
    },
  );
  return loading;
}

const byCode = computed(() => new Map(itemCategories.value.map((category) => [category.code, category])));

export function itemCategory(value: string): string {
  const category = byCode.value.get(value);
  return category ? words(category.words) : value;
}

export function unitOf(category: string): ItemCategory['unit'] | undefined {
  return byCode.value.get(category)?.unit;
}

export function itemChoices(kind?: string): Choice[] {
  return itemCategories.value
    .filter((category) => !kind || category.kind === kind)
    .map((category) => ({ value: category.code, label: words(category.words) }));
}
