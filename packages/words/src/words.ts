import type { Words } from './language.ts';
import { roles } from './roles.ts';

export const words = {
  lastDay: {
    fi: '{{day}} (viimeinen arkipäivä {{businessDay}})',
    sv: '{{day}} (sista vardagen {{businessDay}})',
    en: '{{day}} (last business day {{businessDay}})',
  },
  realTime: {
    fi: '{{time}} todellista aikaa',
    sv: '{{time}} verklig tid',
    en: '{{time}} in real time',
  },
  born: {
    fi: '{{name}} (syntynyt {{year}})',
    sv: '{{name}} (född {{year}})',
    en: '{{name}} (born in {{year}})',
  },
  lot: { fi: 'Osa-alue {{lot}}', sv: 'Del {{lot}}', en: 'Lot {{lot}}' },
  lotNamed: {
    fi: 'Osa-alue {{lot}}: {{name}}',
    sv: 'Del {{lot}}: {{name}}',
    en: 'Lot {{lot}}: {{name}}',
  },
  roles,
} satisfies Words;
