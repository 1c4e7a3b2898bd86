import type { ObjectionState } from '@jatkopolku/domain/objection';
import { localDate } from '@jatkopolku/kernel';
import {
  makeAfterCheck,
  makeClaim,
  makeClaimNotice,
  makeObjection,
  makeRemark,
} from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type ClaimTurn, type ClaimWay, claimHistory } from './claim-history.ts';

const whatOf = (
  overrides: Parameters<typeof makeClaim>[0],
  turns: readonly ClaimTurn[],
  { decided = [], afterCheck = null }: Partial<Pick<ClaimWay, 'decided' | 'afterCheck'>> = {},
) =>
  claimHistory(
    { claim: makeClaim(overrides), turns, decided, afterCheck },
    localDate('2020-07-01'),
  ).map(({ what, on, byName, reason }) => [what, on, byName, reason].filter(Boolean).join(' '));

const LOOKED = 'lookedAt 2020-06-22 Aino Aalto In the archive';

const turn = (byName: string, remark: Parameters<typeof makeRemark>[0]): ClaimTurn => ({
  remark: makeRemark({ subject: 'claim K1', claimId: 'K1', ...remark }),
  byName,
  files: [],
});
const asked = turn('Antti', { on: '2020-06-12', category: 'details-unclear', text: 'Who?' });
const answered = turn('Maija', {
  number: 2,
  event: 'answered',
  category: null,
  on: '2020-06-15',
  text: 'They.',
});

it.each([
  ['a new one', {}, [], ['filed 2020-06-10', 'waiting']],
  [
    'a returned one',
    { state: 'returned' },
    [asked],
    ['filed 2020-06-10', 'returned 2020-06-12 Antti Who?', 'amending'],
  ],
  [
    'one that came again and was approved',
    { state: 'approved', decidedOn: '2020-06-20' },
    [asked, answered],
    [
      'filed 2020-06-10',
      'returned 2020-06-12 Antti Who?',
      'amended 2020-06-15 Maija They.',
      'approved 2020-06-20',
    ],
  ],
  ['one that was taken back', { state: 'draft' }, [], ['filed 2020-06-10', 'takenBack']],
  [
    'one that was withdrawn',
    { state: 'withdrawn', withdrawnOn: '2020-06-20' },
    [],
    ['filed 2020-06-10', 'withdrawn 2020-06-20'],
  ],
  [
    'one that the first of two approved',
    {
      firstApproval: { by: 'antti', on: '2020-06-20', amountCents: 60_000, reason: 'A part.' },
      hold: { until: '2020-07-02', reason: 'The school', by: 'antti' },
    },
    [],
    ['filed 2020-06-10', 'approvedFirst 2020-06-20 A part.', 'onHold 2020-07-02 The school'],
  ],
  [
    'one on hold',
    { hold: { until: '2020-07-02', reason: 'The school', by: 'antti' } },
    [],
    ['filed 2020-06-10', 'onHold 2020-07-02 The school'],
  ],
  [
    'one whose day has come',
    { hold: { until: '2020-07-01', reason: 'The school', by: 'antti' } },
    [],
    ['filed 2020-06-10', 'waiting'],
  ],
] as const)('%s has come this way', (_, overrides, turns, expected) => {
  expect(whatOf(overrides, turns)).toEqual(expected);
});

it.each([
  ['before what waits', { state: 'submitted' }, ['filed 2020-06-10', LOOKED, 'waiting']],
  [
    'after the decision that it is of',
    { state: 'approved', decidedOn: '2020-06-20' },
    ['filed 2020-06-10', 'approved 2020-06-20', LOOKED],
  ],
  [
    'before the clawback that came of it',
    { state: 'clawed-back', decidedOn: '2020-06-30' },
    ['filed 2020-06-10', LOOKED, 'clawed-back 2020-06-30'],
  ],
] as const)('a look at an imported claim comes %s', (_, overrides, expected) => {
  const look = { by: 'aino', on: localDate('2020-06-22'), note: 'In the archive' };
  const { judgedOn } = makeAfterCheck();
  const afterCheck = { checks: [], judgedOn, look, byName: 'Aino Aalto' };
  expect(whatOf(overrides, [], { afterCheck })).toEqual(expected);
});

describe('a claim whose decision was objected to', () => {
  const { facts } = makeClaimNotice();
  const rejected = { notice: makeClaimNotice({ remarks: 2 }), objection: null };
  const filed = 'filed 2020-06-10';
  const first = [
    filed,
    'returned 2020-06-12 Antti Who?',
    'amended 2020-06-15 Maija They.',
    `rejected 2020-06-22 Antti Aalto ${facts.reason}`,
  ];
  const turns = [asked, answered];
  const objection = (state: ObjectionState, decidedOn: string | null = null) => ({
    ...rejected,
    objection: makeObjection({ state, decidedOn }),
  });

  it.each([
    ['not yet', { state: 'rejected', decidedOn: '2020-06-22' }, rejected, []],
    ['and not decided', { state: 'rejected' }, objection('asked'), ['objected 2020-07-01']],
    [
      'for nothing',
      { state: 'rejected' },
      objection('dismissed', '2020-07-08'),
      ['objected 2020-07-01', 'dismissed 2020-07-08'],
    ],
    [
      'and withdrew that',
      { state: 'rejected' },
      objection('withdrawn'),
      ['objected 2020-07-01', 'objectionWithdrawn 2020-07-01'],
    ],
    [
      'with success waits again',
      { state: 'submitted' },
      objection('upheld', '2020-07-08'),
      ['objected 2020-07-01', 'upheld 2020-07-08', 'waiting'],
    ],
  ] as const)('%s', (_, overrides, decided, expected) => {
    expect(whatOf(overrides, turns, { decided: [decided] })).toEqual([...first, ...expected]);
  });

  it('was approved by two people, each with a line of its own', () => {
    const firstApprover = { name: 'Aino Aalto', on: localDate('2020-06-20') };
    const two = { ...facts, decision: 'approved', category: null, firstApprover } as const;
    const decided = { notice: makeClaimNotice({ facts: two }), objection: null };
    expect(whatOf({ state: 'approved' }, [], { decided: [decided] })).toEqual([
      filed,
      'approvedFirst 2020-06-20 Aino Aalto',
      `approved 2020-06-22 Antti Aalto ${facts.reason}`,
    ]);
  });

  it('of its second part says so, after the start that was paid', () => {
    const { notice } = rejected;
    const approved = { ...notice.facts, decision: 'approved', category: null, reason: '' } as const;
    const start = { notice: { ...notice, remarks: 0, facts: approved }, objection: null };
    const lasting = {
      notice: { ...notice, decisionNo: 2, milestone: 'lasting' as const },
      objection: makeObjection({ decisionNo: 2, state: 'upheld', decidedOn: '2020-07-08' }),
    };
    const secondPart = {
      months: 3 as const,
      amountCents: 20_000,
      dueOn: '2020-06-11',
      claimBy: '2020-12-01',
      filedOn: '2020-06-11',
      filedBy: 'maija',
      rejectedOn: null,
    };
    expect(
      whatOf({ state: 'second-submitted', secondPart }, turns, { decided: [start, lasting] }),
    ).toEqual([
      filed,
      'approved 2020-06-22 Antti Aalto',
      'secondFiled 2020-06-11',
      ...first.slice(1, 3),
      `secondRejected 2020-06-22 Antti Aalto ${facts.reason}`,
      'objected 2020-07-01',
      'upheld 2020-07-08',
      'waiting',
    ]);
  });

  it('and that came back after it has the new turn after the objection', () => {
    const again = turn('Aino', { number: 3, on: '2020-07-09', category: 'other', text: 'And?' });
    const way = whatOf({ state: 'returned' }, [...turns, again], {
      decided: [objection('upheld', '2020-07-08')],
    });
    expect(way.slice(first.length)).toEqual([
      'objected 2020-07-01',
      'upheld 2020-07-08',
      'returned 2020-07-09 Aino And?',
      'amending',
    ]);
  });
});
