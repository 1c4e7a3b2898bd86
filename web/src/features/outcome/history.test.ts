import { claimStates } from '@jatkopolku/domain/outcome';
import { localDate } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { stepsOf } from './history.ts';
import { inSection, sections } from './sections.ts';

const whatOf = (overrides: Parameters<typeof makeClaim>[0]) =>
  stepsOf(makeClaim(overrides)).map(({ what, on }) => (on === null ? what : `${what} ${on}`));

const gone = {
  returnedOn: '2020-06-12',
  returnedBy: 'approver',
  category: 'details-unclear',
  reason: 'Who?',
  amendedOn: null,
} as const;

it.each([
  ['a new one', {}, ['filed 2020-06-10', 'waiting']],
  [
    'a returned one',
    { state: 'returned', returns: [gone] },
    ['filed 2020-06-10', 'returned 2020-06-12', 'amending'],
  ],
  [
    'one that came again and was approved',
    {
      state: 'approved',
      decidedOn: '2020-06-20',
      returns: [{ ...gone, amendedOn: '2020-06-15' }],
    },
    ['filed 2020-06-10', 'returned 2020-06-12', 'amended 2020-06-15', 'approved 2020-06-20'],
  ],
] as const)('%s has come this way', (_, overrides, expected) => {
  expect(whatOf(overrides as Parameters<typeof makeClaim>[0])).toEqual(expected);
});

it('every claim stands in one section, and those to amend oldest first', () => {
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
  expect(days('returned')).toEqual(['2020-06-10', '2020-06-10', '2020-06-11', '2020-06-11']);
  expect(days('approved')).toEqual(['2020-06-11', '2020-06-10']);
});
