import { clientSecretsSchema } from '@jatkopolku/domain/client';
import { lineSchema } from '@jatkopolku/domain/settlement';
import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import type { Language } from '@jatkopolku/words/language';
import { describe, expect, it } from 'vitest';

import { payerFileName, payerStatementCsv } from './payer-statement-csv.ts';
import { type PayerDocument, payerStatementLetter } from './payer-statement-letter.ts';

const cents = (amountCents: number) =>
  lineSchema.parse({ kind: 'state', days: 0, amountCents }).amountCents;

const client = (lastName: string, personalIdentityCode: string, days: number) => ({
  clientId: id<'Client'>('C1'),
  lastName,
  firstName: 'Aino',
  personalIdentityCode: clientSecretsSchema.parse({ personalIdentityCode, iban: null })
    .personalIdentityCode,
  days,
  amountCents: cents(days * 900),
});

function statement(overrides: Partial<PayerDocument> = {}): PayerDocument {
  return {
    payerNo: 1,
    payer: 'kela',
    month: must(parseMonth('2020-01'), 'a month'),
    runNo: 1,
    type: 'ORIGINAL',
    releasedOn: localDate('2020-02-04'),
    rates: [{ amountCents: cents(900), from: localDate('2013-01-01'), source: '918/2012' }],
    days: 6,
    amountCents: cents(5400),
    clients: [client('Korhonen', '010190-900P', 4), client('Virtanen; Oy', '020290-9016', 2)],
    ...overrides,
  };
}

const correction = statement({
  payer: 'fund-Rakennusalan_kassa',
  runNo: 2,
  type: 'CORRECTION',
  days: -1,
  amountCents: cents(-900),
  clients: [client('Korhonen', '010190-900P', -1)],
});

function paper(of: PayerDocument, language: Language = 'fi') {
  const today = localDate('2020-02-05');
  const { sender, title, facts, sections } = payerStatementLetter(of, {
    regionId: id<'Region'>('kymenlaakso'),
    language,
    today,
  });
  const rows = facts.map(([name, value]) => `${name}: ${value}`);
  const paragraphs = sections.flatMap((one) => [one.heading, ...one.paragraphs]);
  return [sender, title, ...rows, ...paragraphs].map((text) => text.replaceAll('\u00a0', ' '));
}

describe('a payer’s statement on paper', () => {
  it('has whose it is, of which run, and each client with the days and the money', () => {
    expect(paper(statement())).toEqual([
      'Kymenlaakson hyvinvointialue',
      'Selvitys osallistumispäivistä: 1/2020',
      'Järjestäjä: Kymenlaakson hyvinvointialue',
      'Maksaja: Kela',
      'Kuukausi: 1/2020',
      'Ajo: 1, alkuperäinen',
      'Vapautettu maksettavaksi: 4.2.2020',
      'Kulukorvaus päivältä: 9,00 €, voimassa 1.1.2013 alkaen (918/2012)',
      'Asiakkaita: 2',
      'Osallistumispäiviä: 6',
      'Summa: 54,00 €',
      'Tilanne päivänä: 5.2.2020',
      'Osallistumispäivät asiakkaittain',
      'Korhonen Aino, 010190-900P. Päiviä: 4, summa: 36,00 €',
      'Virtanen; Oy Aino, 020290-9016. Päiviä: 2, summa: 18,00 €',
    ]);
  });

  it('says of a correction that it has only what has changed', () => {
    expect(paper(correction)).toEqual(
      expect.arrayContaining([
        'Korjaus selvitykseen osallistumispäivistä: 1/2020',
        'Maksaja: työttömyyskassa Rakennusalan kassa',
        'Summa: -9,00 €',
        'Korjaus',
        expect.stringMatching(/^Tässä on vain se, mikä on muuttunut/),
        'Korhonen Aino, 010190-900P. Päiviä: -1, summa: -9,00 €',
      ]),
    );
  });

  it.each([
    ['sv', 'Kymmenedalens välfärdsområde', 'Redogörelse för deltagandedagar: 1/2020'],
    ['en', 'Kymenlaakson hyvinvointialue', 'Statement of attended days in January 2020'],
  ] as const)('is written in %s, with nothing left to fill in', (language, sender, title) => {
    const text = paper(statement(), language);
    expect(text.slice(0, 2)).toEqual([sender, title]);
    expect([...text, ...paper(correction, language)].join('\n')).not.toContain('{{');
  });
});

describe('a payer’s statement in a spreadsheet', () => {
  const regionId = id<'Region'>('kymenlaakso');

  it('has a row for each client, and the sum at the end', () => {
    const start = 'Kymenlaakson hyvinvointialue;Kela;1/2020;1;alkuperäinen;4.2.2020';
    expect(payerStatementCsv(statement(), { regionId, language: 'fi' }).split('\r\n')).toEqual([
      '\uFEFFJärjestäjä;Maksaja;Kuukausi;Ajo;Laji;Vapautettu maksettavaksi;Sukunimi;Etunimet;Henkilötunnus;Osallistumispäiviä;Kulukorvaus päivältä;Summa €',
      `${start};Korhonen;Aino;010190-900P;4;9,00;36,00`,
      `${start};"Virtanen; Oy";Aino;020290-9016;2;9,00;18,00`,
      `${start};Yhteensä;;;6;9,00;54,00`,
      '',
    ]);
  });

  it.each(['fi', 'sv', 'en'] as const)('in %s has as many cells in each row', (language) => {
    const rows = payerStatementCsv(correction, { regionId, language }).trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(';').length)).toEqual([12, 12, 12]);
  });

  it('is named by its month, run and payer', () => {
    expect(payerFileName(correction, 'csv')).toBe(
      'attended-days-2020-01-run-2-fund-Rakennusalan_kassa.csv',
    );
  });
});
