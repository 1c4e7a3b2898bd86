import { type Deadline, termGroups } from '@jatkopolku/domain/option';
import { localDate, must } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { deadlineEvent } from './deadline-events.ts';

const facts = {
  frameworks: [makeFramework()],
  agreements: [makeAgreement()],
  options: [],
  left: [],
};
const [first] = termGroups({ ...facts, today: localDate('2021-01-01') });
const group = must(first, 'a group');

it.each([
  // 31.8.2025 is a Sunday, 21.6.2024 Midsummer Eve.
  ['2025-08-31', 'fi', ' (viimeinen arkipäivä 29.8.2025)'],
  ['2024-06-21', 'sv', ' (sista vardagen 20.6.2024)'],
  ['2024-06-21', 'en', ' (last business day 20 Jun 2024)'],
  ['2022-08-31', 'fi', ''],
] as const)(
  'a term that ends on %s names in %s the business day before it: "%s"',
  (day, language, ending) => {
    const deadline: Deadline = { kind: 'end', on: localDate(day), group, optionNo: null };
    const event = deadlineEvent(deadline, 'kymenlaakso', language);
    // The term itself does not move.
    expect(event.on).toBe(day);
    expect(
      event.summary.slice(
        event.summary.indexOf(group.framework.name) + group.framework.name.length,
      ),
    ).toMatch(ending === '' ? /^[^(]*$/ : /\)$/);
    expect(event.summary.endsWith(ending)).toBe(true);
  },
);
