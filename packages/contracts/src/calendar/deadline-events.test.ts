import { type Deadline, termGroups } from '@jatkopolku/domain/option';
import { id, localDate, must } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { deadlineEvent, renewalEvent } from './deadline-events.ts';

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

it.each([
  ['review', 'fi', 'Viimeinen päivä uusia: Yritystarkistuksen päätös, Apu ry'],
  ['tax-debt', 'sv', 'Sista dagen att förnya: Intyg om skatter, Apu ry'],
] as const)('what is to be renewed says what and of whom: %s in %s', (what, language, summary) => {
  const renewal = { what, providerId: id<'Provider'>('P1'), providerName: 'Apu ry' };
  const event = renewalEvent({ ...renewal, on: localDate('2022-03-31') }, 'kymenlaakso', language);
  expect(event).toMatchObject({ on: '2022-03-31', summary });
  const weekend = renewalEvent({ ...renewal, on: localDate('2022-04-02') }, 'kymenlaakso', 'en');
  expect(weekend.summary).toMatch(/Apu ry \(last business day 1 Apr 2022\)$/);
  expect(weekend.uid).toBe(event.uid);
});
