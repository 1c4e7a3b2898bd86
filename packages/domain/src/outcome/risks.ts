import { type LocalDate, addMonths } from '@jatkopolku/kernel';
import * as z from 'zod';

import { CLEAN_CLAIM_RULE } from './decided-by-rule.ts';
import { liveParts } from './part.ts';
import type { Claim } from './schema.ts';

/** What makes a claim riskier than another of its amount: facts of records, never a signal. */
export const claimRiskCodes = [
  'first-claim',
  'recent-setback',
  'file-of-another-claim',
  'unknown-counterpart',
] as const;
export const claimRiskCodeSchema = z.enum(claimRiskCodes);
export type ClaimRiskCode = z.infer<typeof claimRiskCodeSchema>;

/** What the risks of a claim follow from. */
export interface RiskFacts {
  readonly claim: Pick<Claim, 'isCompany'>;
  /** All claims of its provider; itself may be among them. */
  readonly ofProvider: readonly Setback[];
  /** Whether another claim rests on a file of the same content. */
  readonly sharesFile: boolean;
  readonly today: LocalDate;
}

type Setback = Pick<Claim, 'state' | 'decidedOn' | 'parts' | 'secondPart'>;

interface ClaimRisk {
  /** The first day on which it counts; undefined for one that has always counted. */
  readonly from: LocalDate | undefined;
  /** Why it is a risk. No law has them. */
  readonly basis: string;
  readonly isThere: (facts: RiskFacts) => boolean;
}

/** So long a rejection, or what was clawed back, counts. */
export const SETBACK_MONTHS = 24;

/** Each risk with the day from which it counts: another one is another row, and claims keep what they were filed with. */
export const claimRisks: Readonly<Record<ClaimRiskCode, ClaimRisk>> = {
  'first-claim': {
    from: undefined,
    basis: 'Until a person has approved a claim of a provider, nobody knows how it claims.',
    isThere: ({ ofProvider }) =>
      !ofProvider.some(({ parts }) =>
        parts.some(({ approvedBy }) => approvedBy !== CLEAN_CLAIM_RULE),
      ),
  },
  'recent-setback': {
    from: undefined,
    basis: 'What went wrong once may again; two years are the time of two framework seasons.',
    isThere: ({ ofProvider, today }) => {
      const since = addMonths(today, -SETBACK_MONTHS);
      return ofProvider.some((claim) => setbacksOf(claim).some((day) => day >= since));
    },
  },
  'file-of-another-claim': {
    from: undefined,
    basis: 'A document shows one path; the same one for two is a mistake or worse.',
    isThere: ({ sharesFile }) => sharesFile,
  },
  'unknown-counterpart': {
    from: undefined,
    basis: 'Where a path leads was looked up, and the register did not know it or gave no answer.',
    isThere: ({ claim: { isCompany } }) => isCompany === null,
  },
};

/** The days on which something of a claim was rejected, or taken back without another amount in its place. */
function setbacksOf(claim: Setback): LocalDate[] {
  const { state, decidedOn, secondPart, parts } = claim;
  const live = new Set(liveParts(claim).map(({ milestone }) => milestone));
  const clawedBack = parts.flatMap(({ milestone, voidedOn }) =>
    voidedOn !== null && !live.has(milestone) ? [voidedOn] : [],
  );
  return [
    state === 'rejected' ? decidedOn : null,
    secondPart?.rejectedOn ?? null,
    ...clawedBack,
  ].filter((day) => day !== null);
}

/** The risks of a claim that is filed today, in the order of the table. */
export function risksOf(facts: RiskFacts): ClaimRiskCode[] {
  return claimRiskCodes.filter((code) => {
    const { from, isThere } = claimRisks[code];
    return (from === undefined || from <= facts.today) && isThere(facts);
  });
}
