import type { Proposal, Side } from '@/api/schemas';

/** For which sides of a proposal a person can speak, and which of them have not answered yet. */
export function sidesOf(
  proposal: Pick<Proposal, 'enterpriseId' | 'schoolId' | 'enterpriseAcceptance' | 'schoolAcceptance' | 'state'>,
  enterprises: { id: string }[],
  schools: { id: string }[],
): { own: Side[]; toAnswer: Side[] } {
  const own: Side[] = [];
  if (enterprises.some((place) => place.id === proposal.enterpriseId)) own.push('ENTERPRISE');
  if (schools.some((place) => place.id === proposal.schoolId)) own.push('SCHOOL');
  const accepted = { ENTERPRISE: proposal.enterpriseAcceptance, SCHOOL: proposal.schoolAcceptance };
  return { own, toAnswer: proposal.state === 'OPEN' ? own.filter((side) => !accepted[side]) : [] };
}
