import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { payerStatement } from './payer-statement.ts';
import { things } from './things.ts';

/** What the county notifies a payer or the employment authority of: on paper and in a spreadsheet. */
export const notificationLetter = {
  titles: {
    absences: {
      fi: 'Ilmoitus poissaolosta',
      sv: 'Anmälan om frånvaro',
      en: 'Notice of absence',
    },
    correction: {
      fi: 'Korjaus ilmoitukseen poissaolosta',
      sv: 'Rättelse av anmälan om frånvaro',
      en: 'Correction to a notice of absence',
    },
    interruption: {
      fi: 'Ilmoitus palvelun keskeytymisestä',
      sv: 'Anmälan om avbrott i servicen',
      en: 'Notice of an interrupted service',
    },
  },
  kind: facts.kind,
  receiver: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Receiver' },
  employmentAuthority: {
    fi: 'Työvoimaviranomainen',
    sv: 'Arbetskraftsmyndigheten',
    en: 'Employment authority',
  },
  client: things.client,
  lastName: payerStatement.columns.lastName,
  firstName: payerStatement.columns.firstName,
  identityCode: payerStatement.columns.identityCode,
  service: { fi: 'Palvelu', sv: 'Service', en: 'Service' },
  serviceName: {
    fi: 'Kuntouttava työtoiminta (189/2001)',
    sv: 'Arbetsverksamhet i rehabiliteringssyfte (189/2001)',
    en: 'Rehabilitative work activity (189/2001)',
  },
  organiser: payerStatement.organiser,
  madeBy: { fi: 'Ilmoituksen tekijä', sv: 'Anmälan gjord av', en: 'Made by' },
  madeOn: { fi: 'Ilmoituksen päivä', sv: 'Anmälans datum', en: 'Made on' },
  days: { fi: 'Poissaolopäivät', sv: 'Frånvarodagar', en: 'Days of absence' },
  day: { fi: '{{day}}: {{reason}}', sv: '{{day}}: {{reason}}', en: '{{day}}: {{reason}}' },
  corrected: {
    fi: 'Korjaukset aiempiin ilmoituksiin',
    sv: 'Rättelser av tidigare anmälningar',
    en: 'Corrections to earlier notices',
  },
  correctedDay: {
    fi: '{{day}}: {{reason}}. Aiemmin ilmoitettu: {{before}}.',
    sv: '{{day}}: {{reason}}. Tidigare anmält: {{before}}.',
    en: '{{day}}: {{reason}}. Notified before: {{before}}.',
  },
  reasons: {
    sick: { fi: 'sairaus', sv: 'sjukdom', en: 'illness' },
    authorised: { fi: 'luvallinen poissaolo', sv: 'frånvaro med lov', en: 'absent with leave' },
    unauthorised: {
      fi: 'luvaton poissaolo',
      sv: 'frånvaro utan lov',
      en: 'absent without leave',
    },
    none: {
      fi: 'ei ilmoitettavaa poissaoloa',
      sv: 'ingen frånvaro att anmäla',
      en: 'no absence to notify',
    },
  },
  interruption: { fi: 'Keskeytys', sv: 'Avbrott', en: 'Interruption' },
  interruptedFrom: {
    fi: 'Kuntouttava työtoiminta on keskeytetty {{day}} alkaen.',
    sv: 'Arbetsverksamheten i rehabiliteringssyfte är avbruten från och med {{day}}.',
    en: 'The rehabilitative work activity is interrupted from {{day}} on.',
  },
  date: facts.day,
  reason: facts.reason,
  before: { fi: 'Aiemmin ilmoitettu', sv: 'Tidigare anmält', en: 'Notified before' },
} satisfies Words;
