import type { Kind, MarketNeed, MarketOffer, Page, Unit } from '@/api/schemas';
import { today } from '@/shared/format/format';
import type { Fact } from '@/shared/detail/FactList.vue';
import type { Field, Model } from '@/shared/form/field';
import type { Choice, ListQuery } from '@/shared/list/list';

export type GiftSide = 'offers' | 'needs';

/** What a warning on an offer or need says. */
export interface GiftWarning {
  field: string;
  code: string;
  words: { zh: string; en: string };
}

/** An offer or a need as the shared pages show it. */
export interface Gift {
  id: string;
  version: number;
  ownerId: string;
  ownerName: string;
  countyCode: string;
  title: string;
  kind: Kind;
  unit: Unit | undefined;
  details: Model;
  quantity: number;
  state: string;
  from: string;
  until: string;
  createdAt: string;
  facts: Fact[];
  warnings: GiftWarning[];
}

export type GiftAction = 'publish' | 'pause' | 'resume' | 'withdraw';

/** What a new one can begin with, to be changed. */
export interface GiftTemplate {
  key: string;
  kind: Kind;
  itemCategory: string;
  quantity: number;
  title: () => string;
}

/** Some fields that are asked together. */
export interface GiftStep {
  key: 'what' | 'details' | 'forWhom';
  fields: Field[];
}

/** What the two sides do differently. */
export interface GiftApi {
  side: GiftSide;
  details: Record<Kind, Field[]>;
  /** Where all of an organisation's own are listed, for files. */
  ownPath: (ownerId: string) => string;
  own: (ownerId: string, query: ListQuery) => Promise<Page<Gift>>;
  load: (id: string) => Promise<Gift>;
  market: (id: string) => Promise<MarketOffer | MarketNeed>;
  act: (id: string, version: number, action: GiftAction) => Promise<Gift>;
  remove: (id: string, version: number) => Promise<void>;
  create: (ownerId: string, content: Model, once: string) => Promise<Gift>;
  edit: (id: string, version: number, content: Model) => Promise<Gift>;
  /** The whole content, for the form. */
  content: (id: string) => Promise<{ gift: Gift; content: Model }>;
  /** What is asked of a new one, page by page, the details among it. */
  steps: (kind: Kind, people: Choice[]) => GiftStep[];
  /** What a new one begins with. */
  start: () => Model;
  templates: GiftTemplate[];
  /** What follows for a new one from what is known of the organisation. */
  prefill: (ownerId: string) => Promise<Model>;
  people: (ownerId: string) => Promise<Choice[]>;
}

/** Which actions a state allows. */
export function actionsOf(state: string): GiftAction[] {
  switch (state) {
    case 'DRAFT':
      return ['publish'];
    case 'PUBLISHED':
      return ['pause', 'withdraw'];
    case 'PAUSED':
      return ['resume', 'withdraw'];
    default:
      return [];
  }
}

export function isEditable(state: string): boolean {
  return ['DRAFT', 'PUBLISHED', 'PAUSED'].includes(state);
}

/** Today and some months later, as days. */
export function window(months: number, now = new Date()): { from: string; until: string } {
  const until = new Date(now);
  until.setMonth(until.getMonth() + months);
  return { from: today(now), until: today(until) };
}
