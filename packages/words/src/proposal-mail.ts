import type { LetterLanguage, Words } from './language.ts';

/** The mail that a proposal of the provider is answered. */
export const proposalMailWords = {
  subject: {
    fi: 'Ehdotukseenne on vastattu Jatkopolussa',
    sv: 'Ert förslag har besvarats i Jatkopolku',
  },
  text: {
    fi: 'Hyvinvointialue on vastannut ehdotukseenne. Lue vastaus Jatkopolussa.',
    sv: 'Välfärdsområdet har besvarat ert förslag. Läs svaret i Jatkopolku.',
  },
} satisfies Words<LetterLanguage>;
