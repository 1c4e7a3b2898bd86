import { makeFirstBatch } from './first-batch.ts';
import { makeFirstRecovery, makeOverpaid } from './first-recovery.ts';
import type { SitePage } from './site-page.ts';

/** The pages of statements, settlements and payments. */
export const moneyPages = {
  '/statements': {
    person: 'sirpa',
    headings: { fi: 'Maksuerittelyt', sv: 'Betalningsspecifikationer', en: 'Statements' },
    ready: '.found li',
  },
  '/statements/$providerId/$month': {
    person: 'sirpa',
    headings: {
      fi: 'Maksuerittely: maaliskuu 2021',
      sv: 'Betalningsspecifikation: mars 2021',
      en: 'Statement of March 2021',
    },
    address: '/statements/P01/2021-03',
    ready: '.statement-lines li',
  },
  '/payments': {
    person: 'raija',
    headings: { fi: 'Maksut', sv: 'Betalningar', en: 'Payments' },
    ready: '.facts',
  },
  '/payments/$batchNo': {
    person: 'raija',
    headings: { fi: 'Maksuerä 1', sv: 'Betalningsparti 1', en: 'Batch 1' },
    address: '/payments/1',
    prepare: makeFirstBatch,
    ready: '.facts',
  },
  '/recoveries': {
    person: 'raija',
    headings: { fi: 'Takaisinperinnät', sv: 'Återkrav', en: 'Recoveries' },
    prepare: makeOverpaid,
    ready: '.wide',
  },
  '/recoveries/$recoveryId': {
    person: 'raija',
    headings: {
      fi: 'Takaisinperintä RC-LBL80RSBF9',
      sv: 'Återkrav RC-LBL80RSBF9',
      en: 'Recovery RC-LBL80RSBF9',
    },
    // Its id follows from the key by which it is opened.
    address: '/recoveries/RC-LBL80RSBF9',
    prepare: makeFirstRecovery,
    ready: '.facts',
  },
  '/commitments': {
    person: 'raija',
    headings: { fi: 'Varaukset', sv: 'Reserveringar', en: 'Commitments' },
    ready: '.use-bar',
  },
  '/settlements/$month/invoices': {
    person: 'raija',
    headings: {
      fi: 'Laskut ja täsmäytys: maaliskuu 2021',
      sv: 'Fakturor och avstämning: mars 2021',
      en: 'Invoices and reconciliation: March 2021',
    },
    address: '/settlements/2021-03/invoices',
    ready: 'table',
  },
  '/settlements/$month': {
    person: 'raija',
    headings: {
      fi: 'Tilitys: helmikuu 2020',
      sv: 'Avräkning: februari 2020',
      en: 'Settlement of February 2020',
    },
    // A month with held days and a bonus.
    address: '/settlements/2020-02',
    ready: '.providers tfoot',
  },
} as const satisfies Record<string, SitePage>;
