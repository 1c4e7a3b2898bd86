import { type LocalDate, addDays, localDate } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { CLEAN_CLAIM_RULE } from './decided-by-rule.ts';
import { type RiskFacts, claimRiskCodes, claimRisks, risksOf } from './risks.ts';

const today = localDate('2022-06-15');
const approved = makeClaim({ state: 'approved', decidedOn: '2021-06-20' });
const sound: RiskFacts = {
  claim: { isCompany: true },
  ofProvider: [approved],
  sharesFile: false,
  today,
};
const part = {
  partNo: 1,
  milestone: 'start',
  amountCents: 50_000,
  approvedOn: '2020-05-20',
  approvedBy: 'approver-1',
} as const;
const second = {
  months: 3,
  amountCents: 20_000,
  dueOn: '2021-09-01',
  claimBy: '2021-11-30',
  filedOn: '2021-09-02',
  filedBy: 'worker-1',
  rejectedOn: '2021-09-10',
} as const;
const rejected = (decidedOn: LocalDate) => makeClaim({ state: 'rejected', decidedOn });
const since = localDate('2020-06-15');

it('of a claim with nothing odd there is none', () => {
  expect(risksOf(sound)).toEqual([]);
});

it.each<[string, Partial<RiskFacts>, readonly string[]]>([
  ['no other claim', { ofProvider: [] }, ['first-claim']],
  ['claims that wait', { ofProvider: [makeClaim(), makeClaim()] }, ['first-claim']],
  [
    'claims that a rule alone approved',
    {
      ofProvider: [
        makeClaim({ state: 'approved', decidedOn: '2021-06-20', decidedBy: CLEAN_CLAIM_RULE }),
      ],
    },
    ['first-claim'],
  ],
  ['one rejected 24 months ago', { ofProvider: [approved, rejected(since)] }, ['recent-setback']],
  ['one rejected a day before that', { ofProvider: [approved, rejected(addDays(since, -1))] }, []],
  [
    'a second part rejected',
    { ofProvider: [{ ...approved, secondPart: makeClaim({ secondPart: second }).secondPart }] },
    ['recent-setback'],
  ],
  [
    'one clawed back',
    {
      ofProvider: [
        makeClaim({ state: 'clawed-back', parts: [{ ...part, voidedOn: '2021-01-10' }] }),
      ],
    },
    ['recent-setback'],
  ],
  [
    'one clawed back long ago',
    {
      ofProvider: [
        makeClaim({ state: 'clawed-back', parts: [{ ...part, voidedOn: '2020-06-14' }] }),
      ],
    },
    [],
  ],
  [
    'one of another amount after a correction',
    {
      ofProvider: [
        makeClaim({
          state: 'approved',
          parts: [
            { ...part, voidedOn: '2021-01-10' },
            { ...part, partNo: 2, amountCents: 40_000, voidedOn: null },
          ],
        }),
      ],
    },
    [],
  ],
  ['one withdrawn', { ofProvider: [approved, makeClaim({ state: 'withdrawn' })] }, []],
  ['a file of another claim', { sharesFile: true }, ['file-of-another-claim']],
  ['an unknown counterpart', { claim: { isCompany: null } }, ['unknown-counterpart']],
  ['a school', { claim: { isCompany: false } }, []],
])('%s', (_what, own, risks) => {
  expect(risksOf({ ...sound, ...own })).toEqual(risks);
});

it('each says why it is one', () => {
  expect(claimRiskCodes.filter((code) => claimRisks[code].basis === '')).toEqual([]);
});
