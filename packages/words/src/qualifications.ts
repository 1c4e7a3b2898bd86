import type { Words } from './language.ts';

export const qualifications = {
  '817-2015-7': {
    fi: 'Sosiaalityöntekijä (817/2015 7 §)',
    sv: 'Socialarbetare (817/2015 7 §)',
    en: 'Social worker (817/2015 §7)',
  },
  '817-2015-8': {
    fi: 'Sosionomi tai vastaava (817/2015 8 §)',
    sv: 'Socionom (YH) eller motsvarande (817/2015 8 §)',
    en: 'Bachelor of social services or equal (817/2015 §8)',
  },
  'other-competence': {
    fi: 'Muu soveltuva osaaminen',
    sv: 'Annan lämplig kompetens',
    en: 'Other suitable competence',
  },
} satisfies Words;
