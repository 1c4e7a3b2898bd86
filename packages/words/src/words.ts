import type { Words } from './language.ts';
import { roles } from './roles.ts';
import { things } from './things.ts';

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
  lot: things.lotNo,
  lotNamed: things.lotNamed,
  roles,
  /** What money is set aside for. */
  covers: {
    lotRest: {
      fi: '{{lot}}: sopimukset ilman omaa varausta',
      sv: '{{lot}}: avtal utan egen reservering',
      en: '{{lot}}: agreements without their own',
    },
    agreement: {
      fi: '{{provider}} ({{code}})',
      sv: '{{provider}} ({{code}})',
      en: '{{provider}} ({{code}})',
    },
  },
} satisfies Words;
