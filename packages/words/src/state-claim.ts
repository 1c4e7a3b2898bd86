import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { providerStatement } from './provider-statement.ts';
import { settlement } from './settlement.ts';
import { things } from './things.ts';

/** The sheet by which the organiser claims the State’s compensation of a month: on paper and in a spreadsheet. */
export const stateClaim = {
  title: {
    fi: 'Valtion korvauksen laskelma: {{month}}',
    sv: 'Kalkyl över statlig ersättning: {{month}}',
    en: 'Claim for State compensation of {{month}}',
  },
  asOf: providerStatement.asOf,
  organiser: { fi: 'Järjestäjä', sv: 'Ordnare', en: 'Organiser' },
  month: facts.month,
  rate: { fi: 'Korvaus päivältä', sv: 'Ersättning per dag', en: 'Compensation for a day' },
  days: facts.attendedDays,
  amount: facts.amount,
  state: facts.situation,
  released: settlement.stateClaim.released,
  waits: settlement.stateClaim.waits,
  providers: {
    fi: 'Palveluntuottajat ja sopimukset',
    sv: 'Tjänsteproducenter och avtal',
    en: 'Providers and agreements',
  },
  provider: {
    fi: '{{name}} (Y-tunnus {{businessId}}). Päiviä: {{days}}, summa: {{amount}}',
    sv: '{{name}} (FO-nummer {{businessId}}). Dagar: {{days}}, belopp: {{amount}}',
    en: '{{name}} (Business ID {{businessId}}). Days: {{days}}, amount: {{amount}}',
  },
  agreement: settlement.stateClaim.agreement,
  unsigned: settlement.stateClaim.unsigned,
  withoutFee: settlement.stateClaim.withoutFee,
  original: { fi: 'Alkuperäinen kirjaus', sv: 'Ursprunglig bokföring', en: 'Original booking' },
  corrections: { fi: 'Korjaukset', sv: 'Rättelser', en: 'Corrections' },
  run: {
    fi: 'Ajo {{no}}, kirjattu {{date}}. Päiviä: {{days}}, summa: {{amount}}. {{state}}',
    sv: 'Körning {{no}}, bokförd {{date}}. Dagar: {{days}}, belopp: {{amount}}. {{state}}',
    en: 'Run {{no}}, booked on {{date}}. Days: {{days}}, amount: {{amount}}. {{state}}',
  },
  runReleased: { fi: 'Vapautettu', sv: 'Frigiven', en: 'Released' },
  runWaits: { fi: 'Odottaa vapautusta', sv: 'Väntar på frigivning', en: 'Waits for its release' },
  /** Columns of the spreadsheet that the paper has not. */
  columns: {
    row: { fi: 'Rivi', sv: 'Rad', en: 'Row' },
    run: settlement.stateClaim.run,
    type: facts.kind,
    bookedOn: facts.booked,
    providerId: facts.code,
    provider: things.provider,
    businessId: facts.businessId,
    agreement: things.agreement,
    framework: things.framework,
    lot: things.lot,
    signed: facts.signed,
    euros: { fi: 'Summa €', sv: 'Belopp €', en: 'Amount €' },
  },
  /** What a row of the spreadsheet is of. */
  rows: {
    total: facts.total,
    booked: { fi: 'Kirjaus', sv: 'Bokföringspost', en: 'Booking' },
    agreement: things.agreement,
    withoutFee: {
      fi: 'Palkkio kirjaamatta',
      sv: 'Arvodet inte bokfört',
      en: 'Fee not booked',
    },
  },
  types: settlement.types,
} satisfies Words;
