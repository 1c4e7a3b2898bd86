import type { Words } from './language.ts';

/** What payees read on their account statements. */
export const remittance = {
  allowance: { fi: 'Toimintaraha', sv: 'Sysselsättningspenning', en: 'Activity allowance' },
  travel: { fi: 'Matkakorvaus', sv: 'Reseersättning', en: 'Travel reimbursement' },
  both: {
    fi: 'Toimintaraha ja matkakorvaus',
    sv: 'Sysselsättningspenning och reseersättning',
    en: 'Activity allowance and travel reimbursement',
  },
} satisfies Words;
