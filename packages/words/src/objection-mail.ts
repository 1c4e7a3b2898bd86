import type { LetterLanguage, Words } from './language.ts';

/** The messages that lead to what the county has written of an objection. */
export const objectionMailWords = {
  asked: {
    subject: {
      fi: 'Kysymys vastalauseesta, hakemus {{claimId}}',
      sv: 'Fråga om invändningen, ansökan {{claimId}}',
    },
    text: {
      fi: 'Hyvinvointialue kysyy lisää vastalauseesta, joka koskee bonushakemusta {{claimId}}. Vastaa Jatkopolussa.',
      sv: 'Välfärdsområdet har en fråga om invändningen som gäller bonusansökan {{claimId}}. Svara i Jatkopolku.',
    },
  },
  decided: {
    subject: {
      fi: 'Vastalause on ratkaistu, hakemus {{claimId}}',
      sv: 'Invändningen har avgjorts, ansökan {{claimId}}',
    },
    text: {
      fi: 'Vastalause, joka koskee bonushakemusta {{claimId}}, on ratkaistu. Lue ratkaisu Jatkopolussa.',
      sv: 'Invändningen som gäller bonusansökan {{claimId}} har avgjorts. Läs avgörandet i Jatkopolku.',
    },
  },
} satisfies Words<LetterLanguage>;
