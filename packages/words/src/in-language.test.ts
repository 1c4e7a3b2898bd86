import { expect, it } from 'vitest';

import { inLanguage } from './in-language.ts';

const words = {
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  languages: {
    fi: { fi: 'Suomi', sv: 'Finska', en: 'Finnish' },
    sv: { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' },
    en: { fi: 'Englanti', sv: 'Engelska', en: 'English' },
  },
};

it('words in one language keep their keys and groups, also a group named by languages', () => {
  expect(inLanguage(words, 'sv')).toEqual({
    save: 'Spara',
    languages: { fi: 'Finska', sv: 'Svenska', en: 'Engelska' },
  });
});
