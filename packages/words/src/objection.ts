import { facts } from './facts.ts';
import type { Words } from './language.ts';

/** Decisions on claims, and what their providers have against them. */
export const objection = {
  title: facts.decision,
  decided: {
    approved: {
      fi: 'Hyväksytty {{date}}, {{name}}',
      sv: 'Godkänd {{date}}, {{name}}',
      en: 'Approved {{date}}, {{name}}',
    },
    rejected: {
      fi: 'Hylätty {{date}}, {{name}}',
      sv: 'Avslagen {{date}}, {{name}}',
      en: 'Rejected {{date}}, {{name}}',
    },
  },
  letter: {
    fi: 'Avaa päätöskirje (PDF)',
    sv: 'Öppna beslutsbrevet (PDF)',
    en: 'Open the letter of the decision (PDF)',
  },
  letterOpened: {
    fi: 'Päätöskirje {{name}} on ladattu.',
    sv: 'Beslutsbrevet {{name}} har laddats ner.',
    en: 'The letter {{name}} was downloaded.',
  },
} satisfies Words;
