import type { Words } from './language.ts';

export const scopes = {
  'work-activity': {
    fi: 'Kuntouttava työtoiminta',
    sv: 'Arbetsverksamhet i rehabiliteringssyfte',
    en: 'Rehabilitative work activity',
  },
  'support-guidance': {
    fi: 'Vain tuki ja ohjaus',
    sv: 'Endast stöd och handledning',
    en: 'Support and guidance only',
  },
} satisfies Words;
