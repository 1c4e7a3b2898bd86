import type { Change } from '@jatkopolku/application';
import type { ProblemCode } from '@jatkopolku/kernel';

import {
  makeAffiliate,
  makeAgreement,
  makeClaim,
  makeClient,
  makeFramework,
  makeLot,
  makePlacement,
  makeProvider,
  makeSheet,
  makeTariff,
} from './builders.ts';

type Claim = Parameters<typeof makeClaim>[0];

/** A claim that nobody may approve, what is around it, and why. */
export interface BadClaim {
  readonly what: string;
  readonly code: ProblemCode;
  readonly claim?: Claim;
  /** What takes the place of the usual records, by kind; or is beside them. */
  readonly around?: readonly Change[];
  readonly without?: readonly Change['kind'][];
  /** What an approver sends in place of an approval of all. */
  readonly decision?: object;
  /** Who tries it, where that is the reason. */
  readonly approver?: string;
}

/** A region in which the default claim is in order: its placement is of 2020, its path starts on 1.6. */
const soundRegion: readonly Change[] = [
  { kind: 'framework', record: makeFramework() },
  { kind: 'lot', record: makeLot() },
  { kind: 'tariff', record: makeTariff() },
  { kind: 'provider', record: makeProvider() },
  { kind: 'affiliate', record: { ...makeAffiliate(), occurrence: 1 } },
  { kind: 'agreement', record: makeAgreement() },
  { kind: 'client', record: makeClient() },
  { kind: 'placement', record: makePlacement() },
  { kind: 'sheet', record: makeSheet() },
];

const tariff = (terms: Parameters<typeof makeTariff>[0]): readonly Change[] => [
  { kind: 'tariff', record: makeTariff(terms) },
];
const agreement = (own: Parameters<typeof makeAgreement>[0]): readonly Change[] => [
  { kind: 'agreement', record: makeAgreement(own) },
];
const sheet = (own: Parameters<typeof makeSheet>[0]): readonly Change[] => [
  { kind: 'sheet', record: makeSheet(own) },
];
const payslip = { fileId: 'F1', kind: 'payslip' } as const;
const contract = { start: ['employment-contract'], lasting: ['payslip'] } as const;
const asksForContract = tariff({
  requiredEvidence: { start: [...contract.start], lasting: [] },
});
const secondPart = {
  months: 3,
  amountCents: 20_000,
  dueOn: '2020-09-01',
  claimBy: '2020-11-30',
  filedOn: '2020-09-02',
  filedBy: 'worker-1',
  rejectedOn: null,
} as const;
const started = {
  partNo: 1,
  milestone: 'start',
  amountCents: 50_000,
  approvedOn: '2020-06-20',
  approvedBy: 'approver-2',
  voidedOn: null,
} as const;
const second: Claim = { state: 'second-submitted', secondPart, parts: [started] };
const inTwoParts = tariff({
  secondPart: { months: 3, amountCents: 20_000 },
  requiredEvidence: { start: [], lasting: [...contract.lasting] },
});
const fixed = (pathEndsOn: string | null): Claim => ({ contractType: 'fixed-term', pathEndsOn });

/** By the framework's terms: which path, when, and where it leads. */
const ofPath: readonly BadClaim[] = [
  {
    what: 'a path that the tariff lacks',
    code: 'path-not-in-tariff',
    claim: { pathType: 'work-trial' },
  },
  { what: 'a lot without bonuses', code: 'path-not-in-tariff', without: ['tariff'] },
  {
    what: 'a start before the placement',
    code: 'path-outside-window',
    claim: { pathStartsOn: '2019-12-31', submittedOn: '2020-01-07' },
  },
  {
    what: 'a start the day after the window',
    code: 'path-outside-window',
    claim: { pathStartsOn: '2021-03-02', submittedOn: '2021-03-02' },
  },
  {
    what: 'a start long after a placement that ended early',
    code: 'path-outside-window',
    around: [
      { kind: 'placement', record: makePlacement({ endedOn: '2020-02-28', endReason: 'moved' }) },
    ],
  },
  { what: 'a claim that is a day late', code: 'claim-late', claim: { submittedOn: '2020-08-31' } },
  { what: 'a claim that is a year late', code: 'claim-late', claim: { submittedOn: '2021-06-10' } },
  {
    what: 'a claim before the start',
    code: 'claim-before-start',
    claim: { submittedOn: '2020-05-31' },
  },
  {
    what: 'a path to the provider itself',
    code: 'inside-own-organisation',
    claim: { counterpartBusinessId: makeProvider().businessId },
  },
  {
    what: 'a path to the provider’s subsidiary',
    code: 'inside-own-organisation',
    claim: { counterpartBusinessId: makeAffiliate().businessId },
  },
];

/** By what was done: attended days, and the agreement. */
const ofWork: readonly BadClaim[] = [
  { what: 'nobody has logged a day', code: 'no-attended-day', without: ['sheet'] },
  { what: 'no month is accepted', code: 'no-attended-day', around: sheet({ state: 'submitted' }) },
  { what: 'a month of absences', code: 'no-attended-day', around: sheet({ days: { '07': 's' } }) },
  {
    what: 'an agreement that was never signed',
    code: 'agreement-not-in-force',
    around: agreement({ state: 'checked', signedOn: null }),
  },
  {
    what: 'an agreement that was terminated before the path',
    code: 'agreement-not-in-force',
    around: agreement({ termination: { on: '2020-05-31', reason: 'Bankrupt' } }),
  },
  {
    what: 'a framework that had ended, without an option',
    code: 'agreement-not-in-force',
    around: [{ kind: 'framework', record: makeFramework({ endsOn: '2020-05-31' }) }],
  },
];

/** By what was agreed of the path, and what shows it. */
const ofProof: readonly BadClaim[] = [
  { what: 'a fixed term without its end', code: 'path-end-wrong', claim: fixed(null) },
  {
    what: 'a fixed term that ends before it starts',
    code: 'path-end-wrong',
    claim: fixed('2020-05-31'),
  },
  { what: 'an end of what goes on', code: 'path-end-wrong', claim: { pathEndsOn: '2020-12-31' } },
  { what: 'work without hours', code: 'weekly-hours-wrong', claim: { weeklyHours: null } },
  { what: 'work of no hours', code: 'weekly-hours-wrong', claim: { weeklyHours: '0' } },
  { what: 'a week of a hundred hours', code: 'weekly-hours-wrong', claim: { weeklyHours: '100' } },
  {
    what: 'two months less a day, where two are asked',
    code: 'path-too-short',
    claim: fixed('2020-07-30'),
    around: tariff({ minimumMonths: 2 }),
  },
  {
    what: 'an imported path of unknown length, where two months are asked',
    code: 'path-too-short',
    claim: { contractType: null, weeklyHours: null },
    around: tariff({ minimumMonths: 2 }),
  },
  {
    what: 'no company, where one is asked',
    code: 'counterpart-not-company',
    claim: { isCompany: false },
    around: tariff({ needsCompany: true }),
  },
  {
    what: 'nobody that the register knows, where a company is asked',
    code: 'counterpart-not-company',
    around: tariff({ needsCompany: true }),
  },
  { what: 'no evidence', code: 'evidence-missing', around: asksForContract },
  {
    what: 'evidence of another kind',
    code: 'evidence-missing',
    claim: { evidence: [payslip] },
    around: asksForContract,
  },
  {
    what: 'a second part without its evidence',
    code: 'evidence-missing',
    claim: second,
    around: inTwoParts,
  },
];

const withPayslip = { ...second, evidence: [payslip] };

/** By what is decided, and by whom. */
const ofDecision: readonly BadClaim[] = [
  {
    what: 'more than was claimed',
    code: 'amount-above-claimed',
    claim: { amountCents: 50_000 },
    decision: { amountCents: 50_001 },
    around: tariff({ amountCents: 50_000 }),
  },
  {
    what: 'less than a bonus is',
    code: 'amount-outside-bounds',
    decision: { amountCents: 19_999, reason: 'Some of it' },
  },
  {
    what: 'less without a reason',
    code: 'decision-reason-missing',
    decision: { amountCents: 69_999 },
  },
  {
    what: 'more than the second part',
    code: 'amount-above-claimed',
    claim: withPayslip,
    around: inTwoParts,
    decision: { amountCents: 20_001 },
  },
  { what: 'one’s own claim', code: 'own-work', claim: { submittedBy: 'approver' } },
  { what: 'a claim that one amended', code: 'own-work', claim: { amendedBy: 'approver' } },
  {
    what: 'a second part that one filed',
    code: 'own-work',
    claim: { ...withPayslip, secondPart: { ...secondPart, filedBy: 'approver' } },
    around: inTwoParts,
  },
  { what: 'a draft', code: 'not-in-this-state', claim: { state: 'draft' } },
  { what: 'a returned claim', code: 'not-in-this-state', claim: { state: 'returned' } },
  {
    what: 'an approved claim, once more',
    code: 'not-in-this-state',
    claim: { state: 'approved', decidedOn: '2020-06-20' },
  },
  { what: 'a rejected claim', code: 'not-in-this-state', claim: { state: 'rejected' } },
  { what: 'a withdrawn claim', code: 'not-in-this-state', claim: { state: 'withdrawn' } },
  {
    what: 'a claim that was clawed back',
    code: 'not-in-this-state',
    claim: { state: 'clawed-back' },
  },
];

/** Those that are bad for every decider: nobody may even file them. */
export const badFilings: readonly BadClaim[] = [...ofPath, ...ofWork, ...ofProof];

export const badClaims: readonly BadClaim[] = [...badFilings, ...ofDecision];

/** The records of a region with the claim in it. */
export function regionOf({ claim, around = [], without = [] }: BadClaim): readonly Change[] {
  const others = new Set([...around.map(({ kind }) => kind), ...without]);
  return [
    ...soundRegion.filter(({ kind }) => !others.has(kind)),
    ...around,
    { kind: 'claim', record: makeClaim(claim) },
  ];
}
