import type { LetterLanguage, Words } from './language.ts';

/** The message that leads to what finance has answered of a disputed line. */
export const disputeMailWords = {
  subject: {
    fi: 'Riitautukseen on vastattu, maksuerittely {{month}}',
    sv: 'Svar på bestridandet, betalningsspecifikationen {{month}}',
  },
  text: {
    fi: 'Taloushallinto on vastannut riitauttamaasi maksuerittelyn riviin. Lue vastaus Jatkopolussa.',
    sv: 'Ekonomiförvaltningen har svarat på den rad i betalningsspecifikationen som du bestred. Läs svaret i Jatkopolku.',
  },
} satisfies Words<LetterLanguage>;
