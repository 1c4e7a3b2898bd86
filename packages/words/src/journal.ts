import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { journalAccountWords } from './journal-accounts.ts';
import type { Words } from './language.ts';
import { settlement } from './settlement.ts';
import { things } from './things.ts';

/** What goes to the region's own accounting, and to which of its accounts. */
export const journal = {
  title: { fi: 'Kirjanpitoaineisto', sv: 'Bokföringsmaterial', en: 'Journal' },
  text: {
    fi: 'Kuukauden tositteet hyvinvointialueen kirjanpitoon: vapautetut kirjaukset tileittäin ja kustannuspaikoittain. Kelan ja työttömyyskassojen maksamat kulukorvaukset eivät ole mukana.',
    sv: 'Månadens verifikat till välfärdsområdets bokföring: de frigivna bokföringarna per konto och kostnadsställe. Kostnadsersättningar som FPA och arbetslöshetskassorna betalar ingår inte.',
    en: 'The month’s vouchers for the county’s accounting: the released bookings by account and cost centre. What Kela and the funds pay is not among them.',
  },
  accrued: {
    fi: 'Bonushakemukset, jotka odottivat päätöstä kuukauden lopussa, on jaksotettu ({{amount}}). Jaksotus puretaan {{date}} seuraavan kuukauden tositteilla, jotka ovat samassa tiedostossa.',
    sv: 'Bonusansökningar som väntade på beslut när månaden tog slut är periodiserade ({{amount}}). Periodiseringen upplöses {{date}} med verifikat för nästa månad, som finns i samma fil.',
    en: 'Claims for bonuses that waited for a decision when the month ended are accrued ({{amount}}). The accrual is reversed on {{date}} by vouchers of the next month, which are in the same file.',
  },
  totals: {
    fi: 'Kuukauden tositteet tileittäin',
    sv: 'Månadens verifikat per konto',
    en: 'The month’s vouchers by account',
  },
  run: settlement.run,
  runSum_one: {
    fi: 'Vapautettu {{date}}: yksi tosite, {{amount}}',
    sv: 'Frigiven {{date}}: ett verifikat, {{amount}}',
    en: 'Released on {{date}}: one voucher, {{amount}}',
  },
  runSum_other: {
    fi: 'Vapautettu {{date}}: {{count}} tositetta, {{amount}}',
    sv: 'Frigiven {{date}}: {{count}} verifikat, {{amount}}',
    en: 'Released on {{date}}: {{count}} vouchers, {{amount}}',
  },
  csv: {
    fi: 'Lataa ajo {{no}} (CSV)',
    sv: 'Ladda ner körning {{no}} (CSV)',
    en: 'Download run {{no}} (CSV)',
  },
  xlsx: {
    fi: 'Lataa ajo {{no}} (XLSX)',
    sv: 'Ladda ner körning {{no}} (XLSX)',
    en: 'Download run {{no}} (XLSX)',
  },
  runWaits: {
    fi: 'Aineiston voi ladata, kun toinen henkilö on vapauttanut ajon.',
    sv: 'Materialet kan laddas ner när en annan person har frigett körningen.',
    en: 'The journal can be downloaded once another person has released the run.',
  },
  unmapped: {
    fi: 'Aineistoa ei voi ladata, ennen kuin näillä tileillä on tilinumero ja kustannuspaikka:',
    sv: 'Materialet kan inte laddas ner förrän dessa konton har kontonummer och kostnadsställe:',
    en: 'The journal cannot be downloaded before these accounts have a number and a cost centre:',
  },
  lacks: {
    number: { fi: 'tilinumero puuttuu', sv: 'kontonumret saknas', en: 'the number is missing' },
    'cost-centre': {
      fi: 'kustannuspaikka puuttuu',
      sv: 'kostnadsstället saknas',
      en: 'the cost centre is missing',
    },
  },
  toMap: { fi: 'Täydennä tiliöinti', sv: 'Komplettera konteringen', en: 'Map the accounts' },
  wasDownloaded: facts.fileDownloaded,
  mapVersion: {
    fi: 'Tilinumerot ovat tiliöinnin version {{version}} mukaiset.',
    sv: 'Kontonumren följer version {{version}} av konteringen.',
    en: 'The account numbers are those of version {{version}} of the account mapping.',
  },
  account: facts.account,
  debit: { fi: 'Debet', sv: 'Debet', en: 'Debit' },
  credit: { fi: 'Kredit', sv: 'Kredit', en: 'Credit' },
  total: facts.total,
  accounts: journalAccountWords,
  map: {
    title: things.accountMap,
    text: {
      fi: 'Hyvinvointialueen omat tilit, joille kuukausien tositteet menevät, ja kustannuspaikat niille kuluille, joita varten ei ole tehty varausta. Muutos koskee aineistoja, jotka ladataan sen jälkeen.',
      sv: 'Välfärdsområdets egna konton, till vilka månadernas verifikat går, och kostnadsställena för de kostnader som inget är reserverat för. En ändring gäller material som laddas ner efter den.',
      en: 'The county’s own accounts, to which the months’ vouchers go, and the cost centres of what nothing is set aside for. A change holds for what is downloaded after it.',
    },
    change: { fi: 'Muuta tiliöintiä', sv: 'Ändra konteringen', en: 'Change the account mapping' },
    save: { fi: 'Tallenna tiliöinti', sv: 'Spara konteringen', en: 'Save the account mapping' },
    wasSaved: {
      fi: 'Tiliöinti on tallennettu.',
      sv: 'Konteringen har sparats.',
      en: 'The account mapping was saved.',
    },
    emptyText: {
      fi: 'Kentän voi jättää tyhjäksi. Aineistoa ei voi ladata kuukaudelta, jonka tositteella on tili ilman numeroa.',
      sv: 'Ett fält kan lämnas tomt. Materialet kan inte laddas ner för en månad som har ett konto utan nummer på ett verifikat.',
      en: 'A field may be left empty. The journal of a month cannot be downloaded while an account on its vouchers has no number.',
    },
    numberOf: {
      fi: '{{account}}: tilinumero',
      sv: '{{account}}: kontonummer',
      en: '{{account}}: account number',
    },
    costCentreOf: {
      fi: '{{account}}: kustannuspaikka',
      sv: '{{account}}: kostnadsställe',
      en: '{{account}}: cost centre',
    },
    ofCentre: {
      fi: 'kustannuspaikka {{name}}',
      sv: 'kostnadsställe {{name}}',
      en: 'cost centre {{name}}',
    },
    choose: acts.choose,
    centresMissing: {
      fi: 'Kustannuspaikkoja ei vielä ole. Pääkäyttäjä lisää ne.',
      sv: 'Det finns inga kostnadsställen ännu. Administratören lägger till dem.',
      en: 'There are no cost centres yet. An admin adds them.',
    },
  },
} satisfies Words;
