import { expect, it } from 'vitest';

import { type Entry, everyText } from './every-text.ts';

const nameOf = ({ concept, key }: Entry) => `${concept}.${key}`;

/** Said alike of two matters by chance: either may change without the other. */
const alikeByChance = [
  'approval.shortFlags.hours-not-planned = attendance.details.hours',
  'eligibility.standings.eligible = outcome.checks.results.passed',
];

/** What says anything by itself: not values alone, such as `{{start}} – {{end}}`. */
const hasWords = ({ text }: Entry) => /\p{L}/u.test((text.en ?? '').replaceAll(/\{\{\w+\}\}/g, ''));

/** Forms of one text by its count may be alike in some words: they are one text. */
const withoutCount = (entry: Entry) => nameOf(entry).replace(/_(zero|one|other)$/, '');

/** The places that write the same three texts; what refers to another's words is that text itself. */
function writtenAlike(): string[] {
  const texts = Map.groupBy(everyText.filter(hasWords), ({ text }) =>
    JSON.stringify([text.fi, text.sv, text.en]),
  );
  return [...texts.values()]
    .map((entries) => [...Map.groupBy(entries, ({ text }) => text).values()])
    .map((written) => written.flatMap(([first]) => first ?? []))
    .filter((written) => new Set(written.map(withoutCount)).size > 1)
    .map((written) => written.map(nameOf).toSorted().join(' = '));
}

it('the same words in three languages are written in one place', () => {
  expect(writtenAlike().toSorted()).toEqual(alikeByChance);
});
