import type { LetterLanguage, Words } from './language.ts';

/** The message that asks for the evidence of a path that has lasted. */
export const secondPartMailWords = {
  subject: {
    fi: 'Bonuksen toinen osa on haettavissa, hakemus {{claimId}}',
    sv: 'Bonusens andra del kan sökas, ansökan {{claimId}}',
  },
  text: {
    fi: 'Bonushakemuksen {{claimId}} toinen osa on haettavissa viimeistään {{until}}, jos polku jatkuu edelleen. Lisää näyttö ja hae osaa Jatkopolussa.',
    sv: 'Den andra delen av bonusansökan {{claimId}} kan sökas senast {{until}}, om vägen fortfarande pågår. Bifoga underlaget och ansök i Jatkopolku.',
  },
} satisfies Words<LetterLanguage>;
