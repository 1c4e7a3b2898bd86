import type { PathType } from '@jatkopolku/domain/framework';

import type { Text } from './language.ts';

export const paths = {
  'open-labour-market': {
    fi: 'Työ avoimilla työmarkkinoilla',
    sv: 'Arbete på den öppna arbetsmarknaden',
    en: 'Work in the open labour market',
  },
  'wage-subsidised-work': {
    fi: 'Palkkatuettu työ',
    sv: 'Lönesubventionerat arbete',
    en: 'Wage-subsidised work',
  },
  'degree-education': {
    fi: 'Tutkintoon johtava koulutus',
    sv: 'Utbildning som leder till examen',
    en: 'Degree education',
  },
  'labour-market-training': {
    fi: 'Työvoimakoulutus',
    sv: 'Arbetskraftsutbildning',
    en: 'Labour market training',
  },
  'work-trial': { fi: 'Työkokeilu', sv: 'Arbetsprövning', en: 'Work trial' },
} satisfies Record<PathType, Text>;
