import type { SecondPartStage } from '@jatkopolku/domain/outcome';

import { facts } from './facts.ts';
import type { Text, Words } from './language.ts';
import { things } from './things.ts';

/** The second parts of bonuses, by what has come of them. */
export const secondParts = {
  title: things.secondParts,
  text: {
    fi: 'Osa bonuksesta maksetaan vasta, kun polku on jatkunut sovitun ajan. Järjestelmä pyytää siitä näytön päivänä, jona osa tulee haettavaksi.',
    sv: 'En del av bonusen betalas först när vägen har pågått den avtalade tiden. Systemet ber om ett underlag den dag då delen kan sökas.',
    en: 'A part of a bonus is paid only when the path has lasted for the agreed time. The system asks for its evidence on the day on which it is due.',
  },
  none: {
    fi: 'Yhdessäkään bonuksessa ei ole toista osaa.',
    sv: 'Ingen bonus har en andra del.',
    en: 'No bonus has a second part.',
  },
  stages: {
    due: { fi: 'Haettavissa nyt', sv: 'Kan sökas nu', en: 'Can be claimed now' },
    returned: { fi: 'Täydennettävänä', sv: 'Ska kompletteras', en: 'To be amended' },
    filed: facts.waitsForDecision,
    forecast: { fi: 'Tulossa', sv: 'Kommande', en: 'Ahead' },
    lapsed: facts.lapsed,
    approved: facts.approved,
    rejected: facts.rejected,
  } satisfies Record<SecondPartStage, Text>,
  byStage: { fi: 'Summat tilan mukaan', sv: 'Summor per status', en: 'Sums by state' },
  list: { fi: 'Toiset osat yksitellen', sv: 'De andra delarna en för en', en: 'Each second part' },
  state: facts.state,
  claim: things.claim,
  provider: things.provider,
  amount: facts.amount,
  count: { fi: 'Kpl', sv: 'Antal', en: 'Count' },
  dueOn: { fi: 'Haettavissa alkaen', sv: 'Kan sökas från', en: 'Due on' },
  claimBy: { fi: 'Viimeistään', sv: 'Senast', en: 'Claim by' },
} satisfies Words;
