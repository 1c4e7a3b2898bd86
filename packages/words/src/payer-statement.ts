import { client } from './client.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { providerStatement } from './provider-statement.ts';
import { settlement } from './settlement.ts';
import { stateClaim } from './state-claim.ts';

/** What a payer is sent of a released run: on paper and in a spreadsheet. */
export const payerStatement = {
  title: {
    fi: 'Selvitys osallistumispäivistä: {{month}}',
    sv: 'Redogörelse för deltagandedagar: {{month}}',
    en: 'Statement of attended days in {{month}}',
  },
  correctionTitle: {
    fi: 'Korjaus selvitykseen osallistumispäivistä: {{month}}',
    sv: 'Rättelse av redogörelsen för deltagandedagar: {{month}}',
    en: 'Correction to the statement of attended days in {{month}}',
  },
  asOf: providerStatement.asOf,
  organiser: stateClaim.organiser,
  payer: facts.payer,
  month: facts.month,
  run: settlement.stateClaim.run,
  type: facts.kind,
  types: settlement.types,
  releasedOn: {
    fi: 'Vapautettu maksettavaksi',
    sv: 'Frigiven för betalning',
    en: 'Released for payment',
  },
  rate: {
    fi: 'Kulukorvaus päivältä',
    sv: 'Kostnadsersättning per dag',
    en: 'Expense compensation for a day',
  },
  clientCount: facts.clientsCounted,
  days: facts.attendedDays,
  amount: facts.amount,
  clients: {
    fi: 'Osallistumispäivät asiakkaittain',
    sv: 'Deltagandedagar per klient',
    en: 'Attended days by client',
  },
  client: {
    fi: '{{lastName}} {{firstName}}, {{personalIdentityCode}}. Päiviä: {{days}}, summa: {{amount}}',
    sv: '{{lastName}} {{firstName}}, {{personalIdentityCode}}. Dagar: {{days}}, belopp: {{amount}}',
    en: '{{lastName}} {{firstName}}, {{personalIdentityCode}}. Days: {{days}}, amount: {{amount}}',
  },
  correctionHeading: facts.correction,
  correctionText: {
    fi: 'Tässä on vain se, mikä on muuttunut saman kuukauden aiempien selvitysten jälkeen. Miinusmerkkiset päivät on ilmoitettu aiemmin liikaa.',
    sv: 'Här finns endast det som har ändrats sedan de tidigare redogörelserna för samma månad. Dagar med minustecken har tidigare redovisats för mycket.',
    en: 'Here is only what has changed since the earlier statements of the same month. Days below zero were reported too many before.',
  },
  /** Columns of the spreadsheet that the paper has not. */
  columns: {
    lastName: client.fields.lastName,
    firstName: client.fields.firstName,
    identityCode: client.fields.personalIdentityCode,
    euros: stateClaim.columns.euros,
  },
  total: facts.total,
} satisfies Words;
