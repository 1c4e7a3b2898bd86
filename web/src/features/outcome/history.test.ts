import { claimStates } from '@jatkopolku/domain/outcome';
import { localDate } from '@jatkopolku/kernel';
import { makeClaim, makeRemark } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import type { Turn } from '../remark/queries.ts';
import { stepsOf } from './history.ts';
import { inSection, sections } from './sections.ts';

const whatOf = (overrides: Parameters<typeof makeClaim>[0], turns: readonly Turn[]) =>
  stepsOf(makeClaim(overrides), turns, localDate('2020-07-01')).map(
    ({ what, on, byName, reason }) => [what, on, byName, reason].filter(Boolean).join(' '),
  );

const turn = (byName: string, remark: Parameters<typeof makeRemark>[0]): Turn => ({
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

it('every claim is in one section, and those to amend oldest first', () => {
  const all = claimStates.flatMap((state) =>
    ['2020-06-10', '2020-06-11'].map((submittedOn) => ({
      record: makeClaim({ state, submittedOn: localDate(submittedOn) }),
      version: 1,
    })),
  );
  const shown = sections.flatMap((section) => inSection(all, section));
  expect(shown).toHaveLength(all.length);
  const days = (section: 'returned' | 'approved') =>
    inSection(all, section).map(({ submittedOn }) => submittedOn);
  // Drafts, returned ones and returned second parts.
  const [first, last] = ['2020-06-10', '2020-06-11'];
  expect(days('returned')).toEqual([first, first, first, last, last, last]);
  expect(days('approved')).toEqual(['2020-06-11', '2020-06-10']);
});
