import type { Words } from './language.ts';

/** By what somebody who instructs clients is qualified. */
export const instructions = {
  vocational: { fi: 'Ammatillinen tutkinto', sv: 'Yrkesexamen', en: 'Vocational qualification' },
  'guidance-skill': {
    fi: 'Muu ohjaustaito',
    sv: 'Annan handledningsförmåga',
    en: 'Other skill of guidance',
  },
} satisfies Words;
