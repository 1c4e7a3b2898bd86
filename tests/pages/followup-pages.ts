import { FIRST_MESSAGE, makeFirstMessage } from './first-message.ts';
import { NOTICED, makeFirstNotice } from './first-notice.ts';
import { FIRST_PROPOSAL, makeFirstProposal } from './first-proposal.ts';
import type { SitePage } from './site-page.ts';

/** The pages of what is written about placements and follows them up. */
export const followupPages = {
  '/placements': {
    person: 'kaisa',
    headings: { fi: 'Jaksot nimen mukaan', sv: 'Perioder efter namn', en: 'Placements by name' },
    ready: '.found li',
  },
  '/reviews': {
    person: 'kaisa',
    headings: {
      fi: 'Tarkistukset ja arvioinnit',
      sv: 'Översyner och utvärderingar',
      en: 'Reviews and evaluations',
    },
    ready: '.found li',
  },
  '/followup-settings': {
    person: 'jussi',
    headings: {
      fi: 'Loppuarvioinnin päivä',
      sv: 'Dag för slututvärdering',
      en: 'Day of the final evaluation',
    },
    ready: 'dl',
  },
  '/placements/$placementId/followup/$form': {
    person: 'kaisa',
    headings: { fi: 'Loppuarviointi', sv: 'Slututvärdering', en: 'Final evaluation' },
    address: '/placements/L00001/followup/evaluation',
    ready: '.form-disclosure button',
  },
  '/placements/$placementId/proposals/$proposalId': {
    person: 'kaisa',
    headings: {
      fi: 'Toinen ohjaaja: Lehtinen Eino, Esimerkkiseurakunta 1',
      sv: 'En annan handledare: Lehtinen Eino, Esimerkkiseurakunta 1',
      en: 'Another instructor: Lehtinen Eino, Esimerkkiseurakunta 1',
    },
    titles: { fi: 'Ehdotetut muutokset', sv: 'Föreslagna ändringar', en: 'Proposed changes' },
    address: FIRST_PROPOSAL,
    prepare: makeFirstProposal,
    ready: '.form-disclosure button',
  },
  '/placements/$placementId/conversations/$conversationId': {
    person: 'kaisa',
    headings: {
      fi: 'Viesti: Lehtinen Siiri, Palvelutaloyhdistys Esimerkki ry',
      sv: 'Meddelande: Lehtinen Siiri, Palvelutaloyhdistys Esimerkki ry',
      en: 'Message: Lehtinen Siiri, Palvelutaloyhdistys Esimerkki ry',
    },
    titles: {
      fi: 'Viestit ja huolet',
      sv: 'Meddelanden och oro',
      en: 'Messages and concerns',
    },
    address: FIRST_MESSAGE,
    prepare: makeFirstMessage,
    ready: '.history li',
  },
  '/notifications': {
    person: 'kaisa',
    headings: {
      fi: 'Ilmoitukset maksajille',
      sv: 'Anmälningar till betalare',
      en: 'Notices to payers',
    },
    ready: '.wide',
  },
  '/clients/$clientId/notifications/$notificationNo': {
    person: 'kaisa',
    headings: {
      fi: `Ilmoitus ${NOTICED}-1`,
      sv: `Anmälan ${NOTICED}-1`,
      en: `Notice ${NOTICED}-1`,
    },
    address: `/clients/${NOTICED}/notifications/1`,
    prepare: makeFirstNotice,
    ready: '.facts',
  },
} satisfies Record<string, SitePage>;
