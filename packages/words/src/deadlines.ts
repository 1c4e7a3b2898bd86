import { eligibility } from './eligibility.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

/** The calendar of the deadlines of options and of what is renewed of providers, as other programs show it. */
export const deadlines = {
  calendar: {
    fi: 'Sopimusten määräajat, {{region}}',
    sv: 'Frister för avtal, {{region}}',
    en: 'Deadlines of agreements, {{region}}',
  },
  notice: {
    fi: 'Viimeinen päivä ilmoittaa optiosta {{optionNo}}',
    sv: 'Sista dagen att meddela om option {{optionNo}}',
    en: 'Last day of notice of option {{optionNo}}',
  },
  renew: {
    fi: 'Viimeinen päivä uusia: {{what}}',
    sv: 'Sista dagen att förnya: {{what}}',
    en: 'Last day to renew: {{what}}',
  },
  /** What is renewed of a provider. */
  renewals: {
    review: {
      fi: 'Yritystarkistuksen päätös',
      sv: 'Företagskontrollens beslut',
      en: 'Decision of the company check',
    },
    ...eligibility.documents.types,
  },
  end: { fi: 'Sopimuskausi päättyy', sv: 'Avtalsperioden upphör', en: 'The term ends' },
  /** What is added where the day is no business day: a term does not move, so one acts before it. */
  businessDay: {
    fi: ' (viimeinen arkipäivä {{day}})',
    sv: ' (sista vardagen {{day}})',
    en: ' (last business day {{day}})',
  },
  lot: things.lotInSentence,
  agreement: { fi: '1 sopimus', sv: '1 avtal', en: '1 agreement' },
  agreements: things.agreementsCount,
} satisfies Words;
