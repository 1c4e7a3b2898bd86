import { client } from './client.ts';
import { conversation } from './conversation.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { recovery } from './recovery.ts';

/** What a provider proposes to change of a placement, and how the county answers. */
export const proposal = {
  title: { fi: 'Ehdotetut muutokset', sv: 'Föreslagna ändringar', en: 'Proposed changes' },
  none: {
    fi: 'Jaksoon ei ole ehdotettu muutoksia.',
    sv: 'Inga ändringar har föreslagits för perioden.',
    en: 'No changes of the placement have been proposed.',
  },
  kinds: {
    period: { fi: 'Toinen päättymispäivä', sv: 'Ett annat slutdatum', en: 'Another last day' },
    week: {
      fi: 'Toiset viikkopäivät tai tunnit',
      sv: 'Andra dagar eller timmar',
      en: 'Other days or hours per week',
    },
    end: { fi: 'Jakso päättyy kesken', sv: 'Perioden avslutas i förtid', en: 'An early end' },
    instructor: { fi: 'Toinen ohjaaja', sv: 'En annan handledare', en: 'Another instructor' },
  },
  line: { fi: '{{what}}, {{date}}', sv: '{{what}}, {{date}}', en: '{{what}}, {{date}}' },
  states: {
    open: {
      fi: 'odottaa hyvinvointialueen vastausta',
      sv: 'väntar på välfärdsområdets svar',
      en: 'waits for the county’s answer',
    },
    accepted: { fi: 'hyväksytty', sv: 'godkänt', en: 'accepted' },
    amended: {
      fi: 'hyväksytty muutettuna',
      sv: 'godkänt med ändring',
      en: 'accepted with changes',
    },
    declined: { fi: 'hylätty', sv: 'avslaget', en: 'declined' },
    withdrawn: recovery.states.withdrawn,
  },
  fields: {
    was: { fi: 'Ehdotettaessa', sv: 'När det föreslogs', en: 'When it was proposed' },
    asked: { fi: 'Ehdotus', sv: 'Förslag', en: 'Proposed' },
    reason: facts.why,
    by: { fi: 'Ehdottaja', sv: 'Föreslaget av', en: 'Proposed by' },
    state: conversation.state,
    given: { fi: 'Muutettiin', sv: 'Ändrades till', en: 'Changed to' },
    answer: { fi: 'Vastauksen perustelu', sv: 'Svarets motivering', en: 'Reason for the answer' },
    answeredBy: { fi: 'Vastaaja', sv: 'Besvarat av', en: 'Answered by' },
    withdrawnBy: { fi: 'Perunut', sv: 'Återtaget av', en: 'Withdrawn by' },
    byOn: { fi: '{{name}}, {{date}}', sv: '{{name}}, {{date}}', en: '{{name}}, {{date}}' },
  },
  week: {
    fi: '{{days}} päivää viikossa, {{hours}} tuntia päivässä',
    sv: '{{days}} dagar i veckan, {{hours}} timmar om dagen',
    en: '{{days}} days per week, {{hours}} hours per day',
  },
  ends: {
    fi: 'viimeinen päivä {{date}}, {{reason}}',
    sv: 'sista dag {{date}}, {{reason}}',
    en: 'last day {{date}}, {{reason}}',
  },
  proposing: {
    open: { fi: 'Ehdota muutosta', sv: 'Föreslå en ändring', en: 'Propose a change' },
    what: { fi: 'Mitä ehdotat', sv: 'Vad du föreslår', en: 'What you propose' },
    why: facts.why,
    noHealth: conversation.noHealth,
    send: { fi: 'Lähetä ehdotus', sv: 'Skicka förslaget', en: 'Send the proposal' },
    wasSent: {
      fi: 'Ehdotus lähetettiin hyvinvointialueelle. Jakso ei muutu, ennen kuin se on hyväksytty.',
      sv: 'Förslaget skickades till välfärdsområdet. Perioden ändras inte förrän det har godkänts.',
      en: 'The proposal was sent to the county. The placement changes only when it is accepted.',
    },
    withdraw: client.merge.withdraw,
    wasWithdrawn: {
      fi: 'Ehdotus on peruttu.',
      sv: 'Förslaget är återtaget.',
      en: 'The proposal is withdrawn.',
    },
  },
  outdated: {
    fi: 'Jaksoa on muutettu ehdotuksen jälkeen:',
    sv: 'Perioden har ändrats efter förslaget:',
    en: 'The placement has changed since it was proposed:',
  },
  answering: {
    accept: { fi: 'Hyväksy', sv: 'Godkänn', en: 'Accept' },
    acceptText: {
      fi: 'Kun hyväksyt, jakso muuttuu heti.',
      sv: 'När du godkänner ändras perioden genast.',
      en: 'When you accept, the placement changes at once.',
    },
    amend: { fi: 'Hyväksy muutettuna', sv: 'Godkänn med ändring', en: 'Accept with changes' },
    decline: { fi: 'Hylkää', sv: 'Avslå', en: 'Decline' },
    words: {
      fi: 'Perustelu, jonka palveluntuottaja lukee',
      sv: 'Motivering som tjänsteproducenten läser',
      en: 'The reason, which the provider reads',
    },
    outdated: {
      fi: 'Jaksoa on muutettu ehdotuksen jälkeen.',
      sv: 'Perioden har ändrats efter förslaget.',
      en: 'The placement has changed since it was proposed.',
    },
    wasAccepted: {
      fi: 'Ehdotus on hyväksytty, ja jakso on muutettu.',
      sv: 'Förslaget är godkänt och perioden är ändrad.',
      en: 'The proposal is accepted, and the placement is changed.',
    },
    wasDeclined: {
      fi: 'Ehdotus on hylätty. Jakso ei muuttunut.',
      sv: 'Förslaget är avslaget. Perioden ändrades inte.',
      en: 'The proposal is declined. The placement did not change.',
    },
  },
} satisfies Words;
