import type { LetterLanguage, Words } from './language.ts';

/** The message that asks for month sheets that were not sent in time. */
export const lateSheetsMailWords = {
  subject: {
    fi: 'Kuukausilistoja puuttuu, {{month}}',
    sv: 'Månadslistor fattas, {{month}}',
  },
  text: {
    fi: 'Kuukauden {{month}} listoja on lähettämättä: {{count}}. Määräaika oli {{until}}. Lähetä listat Jatkopolussa.',
    sv: 'Listor för månaden {{month}} har inte lämnats in: {{count}}. Tidsfristen gick ut {{until}}. Lämna in listorna i Jatkopolku.',
  },
} satisfies Words<LetterLanguage>;
