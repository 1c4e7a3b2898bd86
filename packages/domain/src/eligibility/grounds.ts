import type { Scope } from './rules.ts';

/** What a check comes to, from the mildest to the strictest. */
export const findings = ['eligible', 'review', 'unknown', 'excluded'] as const;
export type Finding = (typeof findings)[number];

/** One row of the decision table. */
interface GroundRow {
  /** What it comes to where nothing stricter is beside it. */
  readonly finding: Finding;
  /** Whether a provider's money waits until somebody has decided. */
  readonly holds: boolean;
  /** What the ground counts for: a company may give support and guidance, a bankrupt may not either. */
  readonly scopes: readonly Scope[];
  /** The law, or the page, that it rests on. */
  readonly source: string;
}

const activity: readonly Scope[] = ['work-activity'];
const everything: readonly Scope[] = ['work-activity', 'support-guidance'];

function ground(finding: Finding, source: string): GroundRow {
  return { finding, holds: false, scopes: activity, source };
}

function holding(finding: Finding, source: string): GroundRow {
  return { finding, holds: true, scopes: everything, source };
}

const OMBUDSMAN = 'EOAK/348/2021, 1.3.1';

/**
 * The decision table of the company check, a row for every ground. The law forbids buying from a
 * company (189/2001 §13.2) and names no forms: the groups are the county's reading, to be confirmed
 * by its lawyer. A change of reading is a change of a row.
 */
export const groundTable = {
  'company-form': ground('excluded', '189/2001 §13.2'),
  'public-enterprise': ground('review', OMBUDSMAN),
  'unclear-form': ground('review', OMBUDSMAN),
  'association-form': ground('eligible', OMBUDSMAN),
  'religious-form': ground('eligible', OMBUDSMAN),
  'public-form': ground('eligible', '189/2001 §13.1'),

  'trade-register': ground('review', '564/2023 §3.1(6)'),
  'trade-register-pending': ground('review', '564/2023 §3.1(6)'),
  'business-vat': ground('review', OMBUDSMAN),
  prepayment: ground('review', OMBUDSMAN),
  'declares-business': ground('review', OMBUDSMAN),
  'declaration-missing': ground('review', OMBUDSMAN),
  'declaration-withdrawn': ground('review', OMBUDSMAN),
  'form-differs': ground('review', '1397/2016 §88'),

  bankruptcy: holding('review', '1397/2016 §81.1(1); 612/2021 §14'),
  liquidation: holding('review', '1397/2016 §81.1(1); 612/2021 §14'),
  restructuring: holding('review', '1397/2016 §81.1(1); 612/2021 §14'),
  ceased: holding('unknown', '1397/2016 §81.1(1); 612/2021 §14'),

  'read-from-extract': ground('eligible', '1397/2016 §88'),
  'not-found': ground('unknown', 'https://avoindata.prh.fi (YTJ v3)'),
  'no-answer': ground('unknown', 'https://avoindata.prh.fi (YTJ v3)'),
} as const satisfies Record<string, GroundRow>;

export type GroundCode = keyof typeof groundTable;
export const groundCodes = Object.keys(groundTable) as [GroundCode, ...GroundCode[]];

/** A ground with its row. */
export interface Ground extends GroundRow {
  readonly code: GroundCode;
}

export function groundOf(code: GroundCode): Ground {
  return { code, ...groundTable[code] };
}

/** Whether a person has to answer the ground. */
export function isAsking(code: GroundCode): boolean {
  return groundTable[code].finding === 'review' || code === 'ceased';
}

export function isHolding(code: GroundCode): boolean {
  return groundTable[code].holds;
}

/** The strictest of what the grounds come to in a scope; nothing that is unknown is a pass. */
export function findingOf(codes: readonly GroundCode[], scope: Scope): Finding {
  const own = codes.map(groundOf).filter(({ scopes }) => scopes.includes(scope));
  if (own.length === 0) return scope === 'support-guidance' ? 'eligible' : 'unknown';
  return own.map(({ finding }) => finding).reduce(strictest);
}

function strictest(a: Finding, b: Finding): Finding {
  return findings.indexOf(a) >= findings.indexOf(b) ? a : b;
}
