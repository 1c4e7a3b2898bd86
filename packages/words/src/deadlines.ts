import type { Words } from './language.ts';
import { things } from './things.ts';

/** The calendar of the deadlines of options, as other programs show it. */
export const deadlines = {
  calendar: {
    fi: 'Optioiden määräajat, {{region}}',
    sv: 'Frister för optioner, {{region}}',
    en: 'Deadlines of options, {{region}}',
  },
  notice: {
    fi: 'Viimeinen päivä ilmoittaa optiosta {{optionNo}}',
    sv: 'Sista dagen att meddela om option {{optionNo}}',
    en: 'Last day of notice of option {{optionNo}}',
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
