import type { Words } from './language.ts';

/** Certificates of sickness that a provider has seen. */
export const certificates = {
  title: { fi: 'Sairauslomatodistukset', sv: 'Sjukintyg', en: 'Certificates of sickness' },
  asked: {
    fi: 'Asiakas on ollut sairaana yli kolme päivää: {{days}}. Merkitse todistus, kun olet nähnyt sen. Ilman sitä hyväksyjä katsoo kuukauden ensin.',
    sv: 'Klienten har varit sjuk i mer än tre dagar: {{days}}. Anteckna intyget när du har sett det. Utan det ser godkännaren på månaden först.',
    en: 'The client has been ill for more than three days: {{days}}. Note the certificate when you have seen it. Without it an approver looks at the month first.',
  },
  noted: {
    fi: '{{from}}–{{to}}, päivätty {{issued}}',
    sv: '{{from}}–{{to}}, daterat {{issued}}',
    en: '{{from}} to {{to}}, dated {{issued}}',
  },
  open: { fi: 'Merkitse todistukset', sv: 'Anteckna intyg', en: 'Note certificates' },
  hint: {
    fi: 'Vain päivät: älä kirjoita sairaudesta mitään äläkä lähetä todistusta.',
    sv: 'Bara dagarna: skriv inte om sjukdomen och sänd inte intyget.',
    en: 'The days alone: write nothing of the illness, and do not send the certificate.',
  },
  add: { fi: 'Lisää todistus', sv: 'Lägg till ett intyg', en: 'Add a certificate' },
  row: { fi: 'Todistus {{number}}', sv: 'Intyg {{number}}', en: 'Certificate {{number}}' },
  startsOn: {
    fi: 'Sairaana alkaen {{number}}',
    sv: 'Sjuk från och med {{number}}',
    en: 'Ill from {{number}}',
  },
  endsOn: {
    fi: 'Viimeinen sairauspäivä {{number}}',
    sv: 'Sista sjukdag {{number}}',
    en: 'Last day of illness {{number}}',
  },
  issuedOn: {
    fi: 'Todistuksen päiväys {{number}}',
    sv: 'Intygets datum {{number}}',
    en: 'Date of the certificate {{number}}',
  },
  save: { fi: 'Tallenna todistukset', sv: 'Spara intygen', en: 'Save the certificates' },
  wasSaved: {
    fi: 'Todistukset on tallennettu.',
    sv: 'Intygen har sparats.',
    en: 'The certificates are saved.',
  },
} satisfies Words;
