import { clientSecretsSchema } from '@jatkopolku/domain/client';
import type { Notification } from '@jatkopolku/domain/notification';
import { id } from '@jatkopolku/kernel';
import { makeClient, makeNotification } from '@jatkopolku/testing/builders';
import type { Language } from '@jatkopolku/words/language';
import { describe, expect, it } from 'vitest';

import { notificationCsv, notificationFileName } from './notification-csv.ts';
import { notificationLetter } from './notification-letter.ts';

const notice = makeNotification({
  about: {
    type: 'absences',
    payer: 'kela',
    days: [
      { date: '2020-01-14', reason: 'sick', before: null },
      { date: '2020-01-15', reason: null, before: 'unauthorised' },
    ],
  },
});
const interruption = makeNotification({
  about: { type: 'interruption', placementId: 'L1', from: '2020-01-20' },
});
/** Somebody whose address is protected, as somebody may fill it in everywhere. */
const client = makeClient({
  municipality: 'Kouvola',
  address: 'Salakatu 1',
  phone: '0401234567',
  protection: { since: '2020-01-01', source: 'client' },
});
const secrets = clientSecretsSchema.parse({ personalIdentityCode: '010190-900P', iban: null });

const facts = (notification: Notification) => ({
  notification,
  firstName: client.firstName,
  lastName: client.lastName,
  personalIdentityCode: secrets.personalIdentityCode,
});
const printing = (language: Language) => ({ regionId: id<'Region'>('kymenlaakso'), language });

function paper(notification: Notification, language: Language = 'fi'): string[] {
  const letter = notificationLetter(facts(notification), printing(language));
  const rows = letter.facts.map(([name, value]) => `${name}: ${value}`);
  const paragraphs = letter.sections.flatMap((one) => [one.heading, ...one.paragraphs]);
  return [letter.title, ...rows, ...paragraphs];
}

describe('a notification', () => {
  it('of absences has what form TT 3 asks for, and what is corrected apart from what is new', () => {
    expect(paper(notice)).toEqual([
      'Korjaus ilmoitukseen poissaolosta',
      'Vastaanottaja: Kela',
      `Asiakas: ${client.lastName} ${client.firstName}`,
      'Henkilötunnus: 010190-900P',
      'Palvelu: Kuntouttava työtoiminta (189/2001)',
      expect.stringMatching(/^Järjestäjä: Kymenlaakson/),
      'Ilmoituksen tekijä: Kaisa',
      'Ilmoituksen päivä: 20.1.2020',
      'Poissaolopäivät',
      '14.1.2020: sairaus',
      'Korjaukset aiempiin ilmoituksiin',
      '15.1.2020: ei ilmoitettavaa poissaoloa. Aiemmin ilmoitettu: luvaton poissaolo.',
    ]);
  });

  it('of an interruption goes to the employment authority, with its first day', () => {
    expect(paper(interruption, 'sv')).toEqual(
      expect.arrayContaining([
        'Anmälan om avbrott i servicen',
        'Mottagare: Arbetskraftsmyndigheten',
        'Arbetsverksamheten i rehabiliteringssyfte är avbruten från och med 20.1.2020.',
      ]),
    );
  });

  it('in a spreadsheet has a row for each day', () => {
    const [heads, ...rows] = notificationCsv(facts(notice), printing('fi')).trimEnd().split('\r\n');
    expect(heads).toMatch(/Laji;Vastaanottaja;Järjestäjä;Sukunimi;Etunimet;Henkilötunnus;/);
    expect(rows).toEqual([
      expect.stringMatching(/;Kela;.+;010190-900P;20\.1\.2020;14\.1\.2020;sairaus;$/),
      expect.stringMatching(/;15\.1\.2020;ei ilmoitettavaa poissaoloa;luvaton poissaolo$/),
    ]);
    expect(notificationCsv(facts(interruption), printing('fi'))).toMatch(
      /Työvoimaviranomainen;.+;20\.1\.2020;Keskeytys;/,
    );
    expect(notificationFileName(notice, 'csv')).toBe('notification-C1-1.csv');
  });

  it.each(['fi', 'sv', 'en'] as const)(
    'says nothing of where a client lives or works in %s',
    (language) => {
      for (const one of [notice, interruption]) {
        const all = [
          ...paper(one, language),
          notificationCsv(facts(one), printing(language)),
        ].join();
        expect(all).not.toMatch(/Kouvola|Salakatu|0401234567|P1|L1|A1/);
      }
    },
  );
});
