import { claimStates } from '@jatkopolku/domain/outcome';
import { localDate } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { inSection, sections } from './sections.ts';

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
