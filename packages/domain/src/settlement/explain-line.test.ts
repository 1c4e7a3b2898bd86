import { cents, id, localDate, must, sumCents } from '@jatkopolku/kernel';
import { makeAgreement, makeBenefit, makeSheet } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { daysOfLine, explainProvider, lineKey } from './index.ts';
import type { Line } from './schema.ts';

const agreement = makeAgreement({
  laterPrices: [{ from: '2020-01-08', dayPriceCents: 3_000 }],
});
const benefits = [
  makeBenefit({ validTo: '2020-01-08' }),
  makeBenefit({ clientId: 'C2', benefit: 'social-assistance', payer: 'county' }),
];
const facts = {
  month: makeSheet().month,
  providerId: id<'Provider'>('P1'),
  sheets: [
    makeSheet({ days: { '07': '5+640', '08': '5', '09': '5' } }),
    makeSheet({ clientId: 'C2', placementId: 'L2', days: { '07': '5' } }),
  ].map((sheet) => ({ sheet, version: 1 })),
  claims: [],
  agreementOf: () => agreement,
  benefitsOf: (clientId: string) => benefits.filter((one) => one.clientId === clientId),
};
const explanation = explainProvider(facts);
const daysOf = (line: Line) => daysOfLine(line, explanation, facts.benefitsOf);

const lineOf = (kind: Line['kind'], find: (line: Line) => boolean = () => true) =>
  must(
    explanation.account.lines.find((line) => line.kind === kind && find(line)),
    `a line of ${kind}`,
  );

describe('the days of a line', () => {
  it('are those that its days and its amount are the sum of, whatever the line', () => {
    for (const line of explanation.account.lines) {
      const days = daysOf(line);
      const sum = [days.length, sumCents(days.map(({ amountCents }) => amountCents))];
      expect([lineKey(line), ...sum]).toEqual([lineKey(line), line.days, line.amountCents]);
    }
  });

  it('of a fee have the price of their day, and from when it holds', () => {
    expect(
      daysOf(lineOf('fee')).map(({ date, amountCents, by }) => [date, amountCents, by.from]),
    ).toEqual([
      ['2020-01-07', 2_500, null],
      ['2020-01-08', 3_000, '2020-01-08'],
      ['2020-01-09', 3_000, '2020-01-08'],
      ['2020-01-07', 2_500, null],
    ]);
  });

  it('of a compensation have the law of the benefit that pays them', () => {
    const paid = lineOf('compensation', (line) => 'payer' in line && line.payer === 'county');
    expect(daysOf(paid)).toMatchObject([
      {
        clientId: 'C2',
        by: {
          rule: 'daily-compensation',
          from: '2013-01-01',
          source: expect.stringContaining('189/2001 §18.1'),
        },
      },
    ]);
  });

  it('that nobody pays say why', () => {
    const held = lineOf('compensation', (line) => 'payer' in line && line.payer === 'held');
    expect(daysOf(held)).toMatchObject([
      { date: localDate('2020-01-09'), amountCents: cents(0), heldFor: 'no-benefit' },
    ]);
  });

  it('of a bonus are none', () => {
    const bonus = {
      kind: 'bonus',
      claimId: id<'Claim'>('K1'),
      days: 0,
      amountCents: cents(1),
    } as const;
    expect(daysOf(bonus)).toEqual([]);
  });
});
