import { expect, it } from 'vitest';

import { newDeadline, readDeadline } from './sheet-settings-draft.ts';

it('a deadline is sent in whole days', () => {
  expect(readDeadline({ from: '2021-06-01', businessDays: '7' }).sent).toEqual({
    from: '2021-06-01',
    businessDays: 7,
  });
});

it.each([
  [newDeadline, ['from', 'businessDays']],
  [{ from: '2021-06-01', businessDays: '0' }, ['businessDays']],
  [{ from: '2021-06-01', businessDays: '21' }, ['businessDays']],
  [{ from: '2021-06-01', businessDays: 'a week' }, ['businessDays']],
])('%j is not sent', (draft, wrong) => {
  const { sent, faults } = readDeadline(draft);
  expect([sent, Object.keys(faults).toSorted()]).toEqual([undefined, wrong.toSorted()]);
});
