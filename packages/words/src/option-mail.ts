import type { LetterLanguage, Words } from './language.ts';

/** The message that leads to the letter of a decision on an option. */
export const optionMailWords = {
  subject: { fi: 'Päätös optiosta: {{framework}}', sv: 'Beslut om option: {{framework}}' },
  text: {
    fi: '{{county}} on tehnyt päätöksen sopimuksenne optiosta {{optionNo}}. Lue päätös ja kuittaa se Jatkopolussa.',
    sv: '{{county}} har fattat ett beslut om option {{optionNo}} i ert avtal. Läs beslutet och kvittera det i Jatkopolku.',
  },
} satisfies Words<LetterLanguage>;
