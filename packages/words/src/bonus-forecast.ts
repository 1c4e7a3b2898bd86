import type { ForecastStep } from '@jatkopolku/domain/settlement';

import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Text, Words } from './language.ts';
import { things } from './things.ts';

/** What comes of a provider's bonuses, month by month. */
export const bonusForecast = {
  title: things.bonusForecast,
  oneTitle: {
    fi: 'Bonukset kuukausittain: {{provider}}',
    sv: 'Bonusar per månad: {{provider}}',
    en: 'Bonuses by month: {{provider}}',
  },
  text: {
    fi: 'Mitä on haettu, mitä on tulossa, mitä on hyväksytty ja mitä on kirjattu maksettavaksi.',
    sv: 'Vad som har sökts, vad som väntas, vad som har godkänts och vad som har bokförts för betalning.',
    en: 'What was filed, what is expected, what was approved and what is booked for payment.',
  },
  provider: things.provider,
  choose: acts.choose,
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  ahead: {
    fi: 'Tämä vuosi ja tulossa olevat',
    sv: 'Det här året och det som väntas',
    en: 'This year and what is ahead',
  },
  steps: {
    filed: facts.filed,
    expected: { fi: 'Tulossa', sv: 'Väntas', en: 'Expected' },
    approved: facts.approved,
    booked: {
      fi: 'Kirjattu maksettavaksi',
      sv: 'Bokfört för betalning',
      en: 'Booked for payment',
    },
  } satisfies Record<ForecastStep, Text>,
  about: {
    filed: {
      fi: 'Hakupäivän kuukaudessa. Toinen osa lasketaan, kun se haetaan.',
      sv: 'I månaden då ansökan gjordes. En andra del räknas när den söks.',
      en: 'In the month of filing. A second part counts when it is filed.',
    },
    expected: {
      fi: 'Kuukaudessa, johon mennessä päätös on luvattu tai jossa toinen osa tulee haettavaksi. Myöhässä oleva on tässä kuussa.',
      sv: 'I månaden då beslutet är utlovat eller den andra delen kan sökas. Det som är försenat räknas till den här månaden.',
      en: 'In the month in which the decision is promised or the second part is due. What is late is in this month.',
    },
    approved: {
      fi: 'Hyväksymispäivän kuukaudessa.',
      sv: 'I månaden då bonusen godkändes.',
      en: 'In the month of approval.',
    },
    booked: {
      fi: 'Tilityksen kuukaudessa, korjaukset mukaan lukien. Maksupäivää ei vielä näy täällä.',
      sv: 'I redovisningens månad, med rättelser. Betalningsdagen visas inte här ännu.',
      en: 'In the month of the settlement, corrections included. The day of payment is not shown here yet.',
    },
  } satisfies Record<ForecastStep, Text>,
  sum_one: {
    fi: '{{count}} kpl, {{amount}}',
    sv: '{{count}} st., {{amount}}',
    en: '{{count}} bonus, {{amount}}',
  },
  sum_other: {
    fi: '{{count}} kpl, {{amount}}',
    sv: '{{count}} st., {{amount}}',
    en: '{{count}} bonuses, {{amount}}',
  },
  drawn: {
    fi: '{{step}} kuukausittain: {{months}}',
    sv: '{{step}} per månad: {{months}}',
    en: '{{step}} by month: {{months}}',
  },
  nothing: { fi: 'ei bonuksia', sv: 'inga bonusar', en: 'no bonuses' },
  table: {
    fi: 'Taulukko kuukausittain',
    sv: 'Tabell per månad',
    en: 'Table by month',
  },
  month: facts.month,
  total: facts.total,
} satisfies Words;
