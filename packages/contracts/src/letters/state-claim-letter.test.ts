import { type StateClaim, stateClaimSchema } from '@jatkopolku/domain/settlement';
import { localDate } from '@jatkopolku/kernel';
import type { Language } from '@jatkopolku/words/language';
import { describe, expect, it } from 'vitest';

import { stateClaimCsv } from './state-claim-csv.ts';
import { stateClaimLetter } from './state-claim-letter.ts';

const original = {
  runNo: 1,
  type: 'ORIGINAL',
  state: 'released',
  bookedAt: '2020-02-03T08:00:00.000Z',
  days: 3,
  amountCents: 3027,
  providers: [{ providerId: 'P1', days: 3, amountCents: 3027 }],
};
const correction = {
  runNo: 2,
  type: 'CORRECTION',
  state: 'confirmed',
  // Already the next day in Finland.
  bookedAt: '2020-03-03T23:30:00.000Z',
  days: -1,
  amountCents: -1009,
  providers: [{ providerId: 'P1', days: -1, amountCents: -1009 }],
};

function claim(overrides: object = {}): StateClaim {
  return stateClaimSchema.parse({
    regionId: 'kymenlaakso',
    month: '2020-01',
    rates: [{ amountCents: 1009, from: '2003-01-01', source: '189/2001 §24 by 1296/2002' }],
    days: 2,
    amountCents: 2018,
    providers: [
      {
        providerId: 'P1',
        name: 'Työpaja; Kotka ry',
        businessId: '9900010-6',
        days: 2,
        amountCents: 2018,
        agreements: [
          {
            agreementId: 'A1',
            frameworkId: 'FW',
            frameworkName: 'Kuntouttava 2020',
            lot: 1,
            signedOn: '2019-12-01',
            days: 1,
          },
        ],
        daysWithoutFee: 1,
      },
    ],
    runs: [original, correction],
    isReleased: false,
    ...overrides,
  });
}

function paper(of: StateClaim, language: Language = 'fi') {
  const { sender, title, facts, sections } = stateClaimLetter(of, {
    language,
    today: localDate('2020-03-05'),
  });
  const rows = facts.map(([name, value]) => `${name}: ${value}`);
  const paragraphs = sections.flatMap((one) => [one.heading, ...one.paragraphs]);
  return [sender, title, ...rows, ...paragraphs].map((text) => text.replaceAll('\u00a0', ' '));
}

describe('the State’s claim sheet on paper', () => {
  it('has the organiser, the sum, each agreement, and corrections apart', () => {
    expect(paper(claim())).toEqual([
      'Kymenlaakson hyvinvointialue',
      'Valtion korvauksen laskelma: 1/2020',
      'Järjestäjä: Kymenlaakson hyvinvointialue',
      'Kuukausi: 1/2020',
      'Tilanne päivänä: 5.3.2020',
      'Korvaus päivältä: 10,09 €, voimassa 1.1.2003 alkaen (189/2001 §24 by 1296/2002)',
      'Osallistumispäiviä: 2',
      'Summa: 20,18 €',
      'Tila: Osa ajoista odottaa toisen henkilön vapautusta',
      'Palveluntuottajat ja sopimukset',
      'Työpaja; Kotka ry (Y-tunnus 9900010-6). Päiviä: 2, summa: 20,18 €',
      'Sopimus A1, puitesopimus Kuntouttava 2020, osa-alue 1, allekirjoitettu 1.12.2019. Päiviä: 1',
      'Päiviä, joiden palkkiota ei ole kirjattu: 1',
      'Alkuperäinen kirjaus',
      'Ajo 1, kirjattu 3.2.2020. Päiviä: 3, summa: 30,27 €. Vapautettu',
      'Työpaja; Kotka ry (Y-tunnus 9900010-6). Päiviä: 3, summa: 30,27 €',
      'Korjaukset',
      'Ajo 2, kirjattu 4.3.2020. Päiviä: -1, summa: -10,09 €. Odottaa vapautusta',
      'Työpaja; Kotka ry (Y-tunnus 9900010-6). Päiviä: -1, summa: -10,09 €',
    ]);
  });

  it.each([
    ['sv', 'Kymmenedalens välfärdsområde', 'Kalkyl över statlig ersättning: 1/2020'],
    ['en', 'Kymenlaakson hyvinvointialue', 'Claim for State compensation of January 2020'],
  ] as const)('is written in %s, with nothing left to fill in', (language, sender, title) => {
    const text = paper(claim(), language);
    expect(text.slice(0, 2)).toEqual([sender, title]);
    expect(text.join('\n')).not.toContain('{{');
  });

  it('has no heading of corrections where there are none', () => {
    const text = paper(claim({ runs: [original], isReleased: true }));
    expect(text).not.toContain('Korjaukset');
    expect(text).toContain('Tila: Kaikki ajot on vapautettu');
  });
});

describe('the State’s claim sheet in a spreadsheet', () => {
  it('has a row for each booking and each agreement, and the sum at the end', () => {
    const where = 'Kymenlaakson hyvinvointialue;1/2020';
    const whose = 'P1;"Työpaja; Kotka ry";9900010-6';
    expect(stateClaimCsv(claim(), 'fi').split('\r\n')).toEqual([
      '\uFEFFRivi;Järjestäjä;Kuukausi;Ajo;Laji;Kirjattu;Tila;Tunnus;Palveluntuottaja;Y-tunnus;Sopimus;Puitesopimus;Osa-alue;Allekirjoitettu;Osallistumispäiviä;Korvaus päivältä;Summa €',
      `Kirjaus;${where};1;alkuperäinen;3.2.2020;Vapautettu;${whose};;;;;3;10,09;30,27`,
      `Kirjaus;${where};2;korjaus;4.3.2020;Odottaa vapautusta;${whose};;;;;-1;10,09;-10,09`,
      `Sopimus;${where};;;;;${whose};A1;Kuntouttava 2020;1;1.12.2019;1;10,09;`,
      `Palkkio kirjaamatta;${where};;;;;${whose};;;;;1;10,09;`,
      `Yhteensä;${where};;;;;;;;;;;;2;10,09;20,18`,
      '',
    ]);
  });

  it.each(['fi', 'sv', 'en'] as const)('in %s has as many cells in each row', (language) => {
    const rows = stateClaimCsv(claim({ providers: [], runs: [] }), language)
      .trimEnd()
      .split('\r\n');
    expect(rows.map((row) => row.split(';').length)).toEqual([17, 17]);
  });

  it('has both rates of a month in which the rate changed', () => {
    const rates = [
      { amountCents: 1009, from: null, source: '189/2001 §24' },
      { amountCents: 1200, from: '2020-01-15', source: '189/2001 §24' },
    ];
    expect(stateClaimCsv(claim({ rates }), 'fi')).toContain(';2;10,09 / 12,00;20,18');
    expect(paper(claim({ rates }))).toContain('Korvaus päivältä: 10,09 € (189/2001 §24)');
  });
});
