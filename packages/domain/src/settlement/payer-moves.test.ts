import { makeBenefit, makeSheet } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { payerMoves } from './payer-moves.ts';

const kela = makeBenefit();
const fund = makeBenefit({
  benefit: 'earnings-related',
  payer: 'fund-ykk',
  validFrom: '2020-01-08',
  validTo: '2020-02-03',
  position: 1,
});
const days = { '07': '5', '08': '4+640', '09': 's', '10': '4' };
const january = makeSheet({ month: '2020-01', days, state: 'accepted' });
const february = makeSheet({ month: '2020-02', days: { '03': '4', '04': '4' }, state: 'accepted' });

const moves = (...args: Parameters<typeof payerMoves>) =>
  payerMoves(...args).map(
    ({ month, from, to, days: count, amountCents }) =>
      `${month} ${from}>${to} ${count} ${amountCents}`,
  );

it.each([
  [
    'a fund that pays before Kela',
    [kela],
    [kela, fund],
    ['2020-01 kela>fund-ykk 2 1800', '2020-02 kela>fund-ykk 1 900'],
  ],
  [
    'the fund taken back',
    [kela, fund],
    [kela],
    ['2020-01 fund-ykk>kela 2 1800', '2020-02 fund-ykk>kela 1 900'],
  ],
  [
    'the first benefit',
    [],
    [fund],
    ['2020-01 held>fund-ykk 2 1800', '2020-02 held>fund-ykk 1 900'],
  ],
  [
    'no benefit any more',
    [fund],
    [],
    ['2020-01 fund-ykk>held 2 1800', '2020-02 fund-ykk>held 1 900'],
  ],
  ['the same', [kela], [kela], []],
])('moves accepted days that are attended: %s', (_name, before, after, expected) => {
  expect(moves([january, february], before, after)).toEqual(expected);
});

it('moves no day that is not accepted, or that does not count', () => {
  const waiting = { ...january, state: 'submitted' as const };
  const uncounted = makeSheet({ ...january, uncounted: 0b10_1000_0000 });
  expect(moves([waiting, uncounted], [kela], [kela, fund])).toEqual([]);
});
