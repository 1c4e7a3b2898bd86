import type { SitePage } from './site-page.ts';

/** The pages of claims for bonuses. */
export const claimPages = {
  '/claims': {
    person: 'maija',
    headings: { fi: 'Bonushakemukset', sv: 'Bonusansökningar', en: 'Claims for bonuses' },
    ready: '.found li',
  },
  '/claims/new': {
    person: 'maija',
    headings: {
      fi: 'Tee bonushakemus',
      sv: 'Gör en bonusansökan',
      en: 'File a claim for a bonus',
    },
    ready: '.form',
  },
  '/claims/$claimId': {
    person: 'maija',
    headings: { fi: 'Bonushakemus', sv: 'Bonusansökan', en: 'Claim for a bonus' },
    address: '/claims/DEMO-P01-2',
    ready: '.claim-checks .checks',
  },
  '/claims/forecast': {
    person: 'maija',
    headings: {
      fi: 'Bonukset kuukausittain',
      sv: 'Bonusar per månad',
      en: 'Bonuses by month',
    },
    ready: '.wide',
  },
  '/claims/second-parts': {
    person: 'kirsi',
    headings: {
      fi: 'Bonusten toiset osat',
      sv: 'Bonusarnas andra delar',
      en: 'Second parts of bonuses',
    },
    ready: '.state, .wide',
  },
  '/claim-signals': {
    person: 'kirsi',
    headings: {
      fi: 'Havainnot bonushakemuksista',
      sv: 'Iakttagelser om bonusansökningar',
      en: 'Signals in claims',
    },
    ready: '.found-count',
  },
  '/claim-settings': {
    person: 'jussi',
    headings: {
      fi: 'Bonusten päätösasetukset',
      sv: 'Inställningar för bonusbeslut',
      en: 'Settings for bonus decisions',
    },
    ready: 'dl',
  },
} as const satisfies Record<string, SitePage>;
