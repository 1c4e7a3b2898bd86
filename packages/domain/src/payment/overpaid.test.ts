import { cents, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { isLongOverpaid, overpaidIn } from './overpaid.ts';
import type { LeftOut, LeftOutReason } from './schema.ts';

const on = localDate;
const leftOut = (clientId: string, reason: LeftOutReason): LeftOut => ({
  clientId: id(clientId),
  allowanceCents: cents(-900),
  travelCents: cents(0),
  months: [must(parseMonth('2020-01'), 'a month')],
  reason,
});

it('names those who have had too much, since the first batch that knew of it', () => {
  const before = { overpaid: [{ clientId: id<'Client'>('C1'), since: on('2020-03-02') }] };
  const rows = [leftOut('C1', 'overpaid'), leftOut('C2', 'overpaid'), leftOut('C3', 'no-account')];
  expect(overpaidIn(rows, before, on('2020-04-01'))).toEqual([
    { clientId: 'C1', since: '2020-03-02' },
    { clientId: 'C2', since: '2020-04-01' },
  ]);
  expect(overpaidIn(rows.slice(0, 1), undefined, on('2020-04-01'))).toEqual([
    { clientId: 'C1', since: '2020-04-01' },
  ]);
});

it.each([
  ['the last batch found it first, lately', '2020-03-02', '2020-04-30', false],
  ['the last batch found it first, 60 days ago', '2020-03-02', '2020-05-01', true],
  ['an earlier batch had it too', '2020-02-02', '2020-03-02', true],
])('waits for a recovery where %s', (_name, since, today, expected) => {
  const last = { createdAt: '2020-03-02T08:00:00.000Z' as never };
  expect(isLongOverpaid({ since: on(since) }, last, on(today))).toBe(expected);
});
