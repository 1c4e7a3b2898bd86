import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Text } from './language.ts';
import { things } from './things.ts';

type Group = Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;

/** The list of placements by name, what it shows and what is saved of it. */
export const placementList = {
  title: things.placementsByName,
  narrow: { fi: 'Rajaa luetteloa', sv: 'Begränsa listan', en: 'Narrow the list' },
  worker: { fi: 'Kenen jaksot', sv: 'Vems perioder', en: 'Whose placements' },
  nobody: { fi: 'Ilman vastuutyöntekijää', sv: 'Utan ansvarig', en: 'Without a case worker' },
  everywhere: { fi: 'Kaikki kunnat', sv: 'Alla kommuner', en: 'All municipalities' },
  municipality: {
    fi: 'Asiakkaan kotikunta',
    sv: 'Klientens hemkommun',
    en: 'Client’s municipality',
  },
  everybody: { fi: 'Kaikkien', sv: 'Allas', en: 'Everybody’s' },
  provider: { fi: 'Kenen luona', sv: 'Hos vem', en: 'At which provider' },
  anyProvider: { fi: 'Minkä tahansa luona', sv: 'Hos vilken som helst', en: 'At any provider' },
  state: { fi: 'Jakson tila', sv: 'Periodens status', en: 'State of the placement' },
  all: facts.all,
  lateThing: { fi: 'Mikä on myöhässä', sv: 'Vad som är försenat', en: 'What is late' },
  lateOrNot: { fi: 'Myöhässä tai ei', sv: 'Försenat eller inte', en: 'Late or not' },
  late: {
    start: { fi: 'aloituspäätös myöhässä', sv: 'startbeslutet försenat', en: 'start not decided' },
    review: { fi: 'tarkistus myöhässä', sv: 'översynen försenad', en: 'review late' },
    evaluation: {
      fi: 'loppuarviointi myöhässä',
      sv: 'slututvärderingen försenad',
      en: 'evaluation late',
    },
    sheet: { fi: 'kuukausilista myöhässä', sv: 'månadslistan försenad', en: 'month sheet late' },
  },
  count: {
    fi: 'Jaksoja {{shown}}, kaikkiaan {{all}}.',
    sv: 'Perioder {{shown}}, sammanlagt {{all}}.',
    en: 'Placements: {{shown}} of {{all}}.',
  },
  none: {
    fi: 'Näillä valinnoilla ei ole jaksoja.',
    sv: 'Inga perioder med dessa val.',
    en: 'No placements by these choices.',
  },
  showMore: acts.showMore,
  more: {
    fi: 'Luettelossa eivät ole kaikki: rajaa sitä.',
    sv: 'Alla ryms inte i listan: begränsa den.',
    en: 'The list does not hold all: narrow it.',
  },
  saveDefault: {
    fi: 'Avaa luettelo aina näin',
    sv: 'Öppna alltid listan så här',
    en: 'Always open the list like this',
  },
  defaultSaved: {
    fi: 'Luettelo avautuu jatkossa näin tällä laitteella.',
    sv: 'Listan öppnas så här på den här enheten.',
    en: 'On this device the list opens like this from now on.',
  },
} as const satisfies Group;
