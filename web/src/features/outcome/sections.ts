import type { ClaimState } from '@jatkopolku/domain/outcome';
import { byText } from '@jatkopolku/kernel';

import type { Claim, VersionedClaim } from './queries.ts';

/** The sections of a provider's claims on their page: what is to be done comes first. */
export const sections = ['returned', 'submitted', 'approved', 'closed'] as const;
export type ClaimSection = (typeof sections)[number];

const sectionOf: Record<ClaimState, ClaimSection> = {
  draft: 'returned',
  returned: 'returned',
  submitted: 'submitted',
  approved: 'approved',
  'second-submitted': 'submitted',
  'second-returned': 'returned',
  rejected: 'closed',
  withdrawn: 'closed',
  'clawed-back': 'closed',
};

/** The claims of a section: those to amend in the order in which they came, the others newest first. */
export function inSection(all: readonly VersionedClaim[], section: ClaimSection): readonly Claim[] {
  const own = all.map(({ record }) => record).filter(({ state }) => sectionOf[state] === section);
  const oldestFirst = own.toSorted((a, b) => byText(a.submittedOn, b.submittedOn));
  return section === 'returned' ? oldestFirst : oldestFirst.toReversed();
}
