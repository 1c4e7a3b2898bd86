import { facts } from './facts.ts';
import { journalAccountWords } from './journal-accounts.ts';
import type { Words } from './language.ts';
import { stateClaim } from './state-claim.ts';
import { things } from './things.ts';

/** The vouchers in a file, a row for each of their lines. */
export const journalTable = {
  voucher: { fi: 'Tosite', sv: 'Verifikat', en: 'Voucher' },
  kind: facts.kind,
  kinds: {
    booking: stateClaim.rows.booked,
    correction: facts.correction,
    accrual: { fi: 'Jaksotus', sv: 'Periodisering', en: 'Accrual' },
    reversal: { fi: 'Jaksotuksen purku', sv: 'Upplösning av periodisering', en: 'Reversal' },
  },
  postedOn: { fi: 'Päivä', sv: 'Datum', en: 'Date' },
  period: { fi: 'Kausi', sv: 'Period', en: 'Period' },
  text: { fi: 'Selite', sv: 'Förklaring', en: 'Text' },
  texts: {
    booking: {
      fi: '{{provider}}, {{month}}',
      sv: '{{provider}}, {{month}}',
      en: '{{provider}}, {{month}}',
    },
    correction: {
      fi: '{{provider}}, {{month}}, korjaus',
      sv: '{{provider}}, {{month}}, rättelse',
      en: '{{provider}}, {{month}}, correction',
    },
    accrual: {
      fi: '{{provider}}, {{month}}, bonusten jaksotus',
      sv: '{{provider}}, {{month}}, periodisering av bonusar',
      en: '{{provider}}, {{month}}, accrual of bonuses',
    },
    reversal: {
      fi: '{{provider}}, {{month}}, jaksotuksen purku',
      sv: '{{provider}}, {{month}}, upplösning av periodisering',
      en: '{{provider}}, {{month}}, reversal of the accrual',
    },
  },
  number: { fi: 'Tilinumero', sv: 'Kontonummer', en: 'Account number' },
  account: { fi: 'Tilin nimi', sv: 'Kontots namn', en: 'Name of the account' },
  costCentre: things.costCentre,
  debit: { fi: 'Debet €', sv: 'Debet €', en: 'Debit €' },
  credit: { fi: 'Kredit €', sv: 'Kredit €', en: 'Credit €' },
  agreement: things.agreement,
  claim: things.claim,
  provider: things.provider,
  accounts: journalAccountWords,
} satisfies Words;
