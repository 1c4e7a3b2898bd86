import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeDispute, makeProvider, makeRun } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type ProviderStatementJson, providerStatementSchema } from '../provider-statement.ts';
import { type Printed, statementLetter } from './statement-letter.ts';

const line = makeDispute().line;
const { runNo, type, state, bookedAt } = makeRun();
const days = {
  clientId: 'C1',
  placementId: 'L1',
  agreementId: 'A1',
  lot: 1,
  prices: [{ dayPriceCents: 2500, days: 2 }],
  days: 2,
  feeCents: 5000,
  heldDays: 0,
};
const nothing = { days: 0, amountCents: 0 };

function statement(overrides: object = {}): ProviderStatementJson {
  return providerStatementSchema.parse({
    providerId: 'P1',
    month: '2020-01',
    ended: true,
    standing: 'unagreed',
    lines: [{ line, booked: nothing, remaining: { days: 2, amountCents: 5000 }, holds: [] }],
    clients: [days],
    expected: [],
    bonuses: [],
    runs: [],
    totals: {
      days: 2,
      owedCents: 5000,
      bookedCents: 0,
      remainingCents: 5000,
      heldCents: 0,
      disputedCents: 0,
      expectedCents: 0,
    },
    payment: null,
    consent: null,
    disputes: [],
    mark: 'mark',
    ...overrides,
  });
}

function textOf(of: ProviderStatementJson, language: Printed['language'] = 'fi'): string {
  const today = localDate('2020-02-05');
  const printed = { provider: makeProvider(), regionId: 'kymenlaakso', language, today };
  const { sender, title, facts, sections } = statementLetter(of, printed);
  const rows = facts.map(([name, value]) => `${name}: ${value}`);
  const paragraphs = sections.flatMap((one) => [one.heading, ...one.paragraphs]);
  return [sender, title, ...rows, ...paragraphs].join('\n').replaceAll('\u00a0', ' ');
}

describe('a statement on paper', () => {
  it.each([
    ['fi', 'Kymenlaakson hyvinvointialue', 'Tilanne päivänä: 5.2.2020', '2 × 25,00 € = 50,00 €'],
    ['sv', 'Kymmenedalens välfärdsområde', 'Läget den: 5.2.2020', '2 × 25,00 € = 50,00 €'],
    ['en', 'Kymenlaakson hyvinvointialue', 'As of: 5 Feb 2020', '2 × €25.00 = €50.00'],
  ] as const)(
    'says in %s whose it is, of which day, and the days by client',
    (language, ...said) => {
      const text = textOf(statement(), language);
      for (const one of said) expect(text).toContain(one);
      expect(text).not.toContain('{{');
    },
  );

  it('is called a forecast while its month goes on', () => {
    const forecast = statement({
      ended: false,
      standing: 'forecast',
      expected: [{ ...days, state: 'open', returnCategory: null }],
    });
    expect(textOf(forecast)).toContain('Ennuste maksuerittelystä: 1/2020');
    expect(textOf(forecast)).toContain('Päivät, joiden kuukausilistaa ei ole hyväksytty');
  });

  it('says what waits and what frees it, without a reason of the client', () => {
    const text = textOf(
      statement({
        lines: [{ line, booked: nothing, remaining: nothing, holds: ['check', 'dispute'] }],
        clients: [{ ...days, heldDays: 2 }],
        payment: 'change-held',
      }),
    );
    expect(text).toContain('Odottaa yritystarkistusta');
    expect(text).toContain('Rivi odottaa taloushallinnon vastausta');
    expect(text).toContain('korvausta ei ole vielä maksettu: 2');
    expect(text).toContain('tilinumero on muuttunut');
    expect(text).not.toContain('etuu');
  });

  it('has the runs, what both sides wrote, and who agreed', () => {
    const dispute = makeDispute({
      state: 'rejected',
      answers: [
        {
          verdict: 'reject',
          text: 'It is there.',
          by: 'raija',
          byName: 'Raija Rantanen',
          at: '2020-02-05T08:00:00.000Z',
        },
      ],
      freed: nothing,
    });
    const text = textOf(
      statement({
        runs: [
          { runNo, type, state, bookedAt, causes: [], notes: [], lines: [line] },
          {
            runNo: 2,
            type: 'CORRECTION',
            state,
            bookedAt,
            causes: ['days-changed', 'price-changed'],
            notes: ['Sent in after the month was booked.'],
            lines: [line],
          },
        ],
        disputes: [{ record: dispute, version: 2 }],
        consent: { totalCents: 5000, agreedByName: 'Minna Mäkelä', agreedAt: bookedAt },
      }),
    );
    expect(text).toContain('3.2.2020, alkuperäinen: 50,00 €. Odottaa vapauttamista maksuun.');
    expect(text).toContain(
      'Korjauksen syy: hyväksyttyjä päiviä on muutettu, päivähinta on muuttunut. Hyvinvointialueen viesti: Sent in after the month was booked.',
    );
    expect(text).toContain('One day of January is missing.');
    expect(text).toContain('Raija Rantanen, 5.2.2020: It is there.');
    expect(text).toContain('50,00 €, Minna Mäkelä, 3.2.2020');
  });

  it('says that a run which takes back more than it adds is taken off the next payment', () => {
    const less = { ...line, days: -1, amountCents: -2_500 };
    const run = { runNo, type: 'CORRECTION', state, bookedAt, causes: [], notes: [] } as const;
    const text = textOf(statement({ runs: [{ ...run, lines: [less] }] }));
    expect(text).toContain('-25,00 €');
    expect(text).toContain('Vähennetään seuraavasta maksusta.');
    expect(textOf(statement({ runs: [{ ...run, lines: [line] }] }))).not.toContain('Vähennetään');
  });

  it('of a month with nothing says so', () => {
    const empty = statement({
      lines: [],
      clients: [],
      month: must(parseMonth('2020-02'), 'a month'),
    });
    expect(textOf(empty)).toContain('ei vielä ole hyväksyttyjä päiviä');
    expect(textOf(empty)).not.toContain('Päivät asiakkaittain');
  });
});
