import { facts } from './facts.ts';
import { faults } from './faults.ts';
import type { Words } from './language.ts';

/** Travel above the region's cap per day, as its approver reads it. */
export const cappedTravel = {
  title: {
    fi: 'Päiväkaton ylittävät matkat',
    sv: 'Resor över taket per dag',
    en: 'Travel above the cap per day',
  },
  text: {
    fi: 'Matka maksetaan päiväkattoon asti. Ylittävä osa on pidätetty, kunnes se hyväksytään perustellusti.',
    sv: 'Resan betalas upp till taket per dag. Resten är innehållen tills den godkänns med en motivering.',
    en: 'Travel is paid up to the cap per day. The rest is held until it is accepted with a reason.',
  },
  travel: facts.journey,
  cap: facts.travelCap,
  owed: { fi: 'Maksetaan', sv: 'Betalas', en: 'Owed' },
  held: { fi: 'Pidätetty', sv: 'Innehållet', en: 'Held' },
  date: facts.day,
  decision: { fi: 'Ratkaisu', sv: 'Avgörande', en: 'Decision' },
  factOf: { fi: 'Matka {{date}}', sv: 'Resan {{date}}', en: 'Travel on {{date}}' },
  waits: {
    fi: 'Odottaa hyväksyjää',
    sv: 'Väntar på en godkännare',
    en: 'Waits for an approver',
  },
  decided: {
    accepted: {
      fi: 'Hyväksytty {{amount}} asti {{date}}: {{reason}}',
      sv: 'Godkänd upp till {{amount}} den {{date}}: {{reason}}',
      en: 'Accepted up to {{amount}} on {{date}}: {{reason}}',
    },
    declined: {
      fi: 'Ylitystä ei makseta, {{date}}: {{reason}}',
      sv: 'Det som överskrider taket betalas inte, {{date}}: {{reason}}',
      en: 'Not paid above the cap, {{date}}: {{reason}}',
    },
  },
  open: {
    fi: 'Ratkaise ylittävät matkat',
    sv: 'Avgör resorna över taket',
    en: 'Decide on the travel above the cap',
  },
  dates: { fi: 'Mitkä päivät?', sv: 'Vilka dagar?', en: 'Which days?' },
  dateOf: {
    fi: '{{date}}: matka {{amount}}, katto {{cap}}',
    sv: '{{date}}: resa {{amount}}, tak {{cap}}',
    en: '{{date}}: travel {{amount}}, cap {{cap}}',
  },
  verdict: { fi: 'Mitä maksetaan?', sv: 'Vad betalas?', en: 'What is paid?' },
  verdicts: {
    accepted: { fi: 'Koko matka', sv: 'Hela resan', en: 'All of the travel' },
    declined: { fi: 'Vain kattoon asti', sv: 'Bara upp till taket', en: 'The cap alone' },
  },
  reason: facts.motivation,
  reasonHint: {
    fi: 'Esimerkiksi miksi halvempaa kyytiä ei ole. Perustelu jää lokiin, ja palveluntuottaja lukee sen. Älä kirjoita asiakkaan terveydestä.',
    sv: 'Till exempel varför det inte finns något billigare färdsätt. Motiveringen loggas och tjänsteproducenten läser den. Skriv inget om klientens hälsa.',
    en: 'Such as why there is no cheaper way. The reason is logged, and the provider reads it. Write nothing of the client’s health.',
  },
  save: { fi: 'Tallenna ratkaisu', sv: 'Spara avgörandet', en: 'Save the decision' },
  wasSaved: {
    fi: 'Ratkaisu on tallennettu.',
    sv: 'Avgörandet har sparats.',
    en: 'The decision is saved.',
  },
  faults: {
    dates: {
      fi: 'Valitse ainakin yksi päivä.',
      sv: 'Välj minst en dag.',
      en: 'Choose a day at least.',
    },
    verdict: {
      fi: 'Valitse, mitä maksetaan.',
      sv: 'Välj vad som betalas.',
      en: 'Choose what is paid.',
    },
    reason: faults.reason,
  },
} satisfies Words;
