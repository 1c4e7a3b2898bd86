import { facts } from './facts.ts';
import { history } from './history.ts';
import type { Words } from './language.ts';
import { payment } from './payment.ts';
import { settlement } from './settlement.ts';

/** Where the county's own money of a month is: on the page, on paper and in a spreadsheet. */
export const reconciliation = {
  title: { fi: 'Täsmäytys', sv: 'Avstämning', en: 'Reconciliation' },
  text: {
    fi: 'Kuukauden velat ja mitä niille on tapahtunut. Kelan ja kassojen maksamat päivät eivät ole täällä.',
    sv: 'Månadens skulder och vad som har hänt med dem. De dagar som FPA och kassorna betalar finns inte här.',
    en: 'What is owed of the month, and what became of it. Days that Kela and the funds pay are not here.',
  },
  caption: { fi: 'Velat lajeittain', sv: 'Skulder efter slag', en: 'What is owed, by kind' },
  kind: facts.kind,
  owed: { fi: 'Velka', sv: 'Skuld', en: 'Owed' },
  none: {
    fi: 'Kuukaudelta ei ole mitään maksettavaa.',
    sv: 'Det finns inget att betala för månaden.',
    en: 'Nothing is owed of the month.',
  },
  total: facts.total,
  kinds: {
    allowance: payment.payments.allowance,
    travel: payment.payments.travel,
    fee: { fi: 'Päiväpalkkioita', sv: 'Dagsarvoden', en: 'Day fees' },
    bonus: { fi: 'Bonuksia', sv: 'Bonusar', en: 'Bonuses' },
    vat: { fi: 'Arvonlisäveroa', sv: 'Mervärdesskatt', en: 'VAT' },
  },
  standings: {
    open: { fi: 'Avoinna', sv: 'Öppet', en: 'Open' },
    held: { fi: 'Odottaa', sv: 'Väntar', en: 'Held' },
    sent: { fi: 'Lähetetty', sv: 'Sänt', en: 'Sent' },
    paid: payment.batches.paid,
    returned: { fi: 'Palautunut', sv: 'Returnerat', en: 'Returned' },
  },
  runs: {
    title: { fi: 'Kirjaukset', sv: 'Bokföringar', en: 'Bookings' },
    states: history.runStates,
    line: {
      fi: 'Kirjaus {{runNo}}: {{state}}. Maksamatta {{amount}} ({{count}} erää).',
      sv: 'Bokföring {{runNo}}: {{state}}. Obetalt {{amount}} ({{count}} poster).',
      en: 'Booking {{runNo}}: {{state}}. Not paid: {{amount}} ({{count}} amounts).',
    },
  },
  reconcile: {
    act: { fi: 'Merkitse täsmäytetyksi', sv: 'Markera som avstämd', en: 'Mark as reconciled' },
    sure: {
      fi: 'Kyllä, kirjaus {{no}} on täsmäytetty',
      sv: 'Ja, bokföring {{no}} är avstämd',
      en: 'Yes, booking {{no}} is reconciled',
    },
    isWorking: { fi: 'Merkitään.', sv: 'Markeras.', en: 'Marking.' },
    done: {
      fi: 'Kirjaus {{no}} on täsmäytetty: kaikki siitä on maksettu.',
      sv: 'Bokföring {{no}} är avstämd: allt är betalt.',
      en: 'Booking {{no}} is reconciled: all of it is paid.',
    },
  },
  document: {
    pdf: settlement.payerStatements.pdf,
    xlsx: { fi: 'Lataa XLSX', sv: 'Ladda ner XLSX', en: 'Download XLSX' },
    isMaking: { fi: 'Tiedostoa tehdään.', sv: 'Filen görs.', en: 'Making the file.' },
    wasDownloaded: facts.fileDownloaded,
  },
} satisfies Words;
