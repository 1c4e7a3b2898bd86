import type { LetterLanguage, Words } from './language.ts';

/** The mail that a message waits on a placement. */
export const messageMailWords = {
  subject: {
    fi: 'Viesti odottaa Jatkopolussa',
    sv: 'Ett meddelande väntar i Jatkopolku',
  },
  text: {
    fi: 'Hyvinvointialue on kirjoittanut teille viestin. Lue se Jatkopolussa.',
    sv: 'Välfärdsområdet har skrivit ett meddelande till er. Läs det i Jatkopolku.',
  },
} satisfies Words<LetterLanguage>;
