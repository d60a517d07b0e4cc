import type { components as Enterprise, paths as EnterprisePaths } from './generated/enterprise';
import type { components as Matching, paths as MatchingPaths } from './generated/matching';
import type { components as School, paths as SchoolPaths } from './generated/school';

/** Every operation behind the gateway. */
export type Paths = EnterprisePaths & SchoolPaths & MatchingPaths;

export type EnterpriseSchemas = Enterprise['schemas'];
export type SchoolSchemas = School['schemas'];
export type MatchingSchemas = Matching['schemas'];

export type Offer = EnterpriseSchemas['Offer'];
export type OfferContent = EnterpriseSchemas['OfferContent'];
export type Need = SchoolSchemas['Need'];
export type NeedRequest = SchoolSchemas['NeedRequest'];
export type MarketOffer = MatchingSchemas['MarketOffer'];
export type MarketNeed = MatchingSchemas['MarketNeed'];
export type Proposal = MatchingSchemas['Proposal'];
export type Agreement = MatchingSchemas['Agreement'];
export type Notice = MatchingSchemas['Notice'];
export type Summary = MatchingSchemas['MonitoringSummary'];
export type Kind = Proposal['kind'];
export type Unit = Proposal['unit'];
export type Side = Notice['side'];
export type Words = MatchingSchemas['Words'];

export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
}
