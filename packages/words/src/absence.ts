import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';

export const absence = {
  title: { fi: 'Poissaolo', sv: 'Frånvaro', en: 'Absence' },
  open: {
    fi: 'Olen poissa: valitse sijainen',
    sv: 'Jag är borta: välj en ersättare',
    en: 'I will be away: choose a deputy',
  },
  text: {
    fi: 'Sijainen päättää valitsemasi päivät omalla nimellään. Sijaisuus alkaa ja päättyy itsestään, ja voit lopettaa sen aiemmin.',
    sv: 'Ersättaren avgör ärenden i eget namn de dagar du väljer. Ersättandet börjar och slutar av sig självt, och du kan avsluta det tidigare.',
    en: 'The deputy decides in their own name on the days that you choose. The cover begins and ends by itself, and you can end it earlier.',
  },
  fields: {
    userId: { fi: 'Sijainen', sv: 'Ersättare', en: 'Deputy' },
    startsOn: facts.firstDay,
    endsOn: facts.lastDay,
    reason: facts.reason,
  },
  hints: {
    userId: {
      fi: 'Hyvinvointialueen henkilö, joka ei ole itse hyväksyjä.',
      sv: 'En person i välfärdsområdet som inte själv är godkännare.',
      en: 'Somebody of the county who is no approver.',
    },
    endsOn: {
      fi: 'Enintään {{maxDelegationDays}} päivää.',
      sv: 'Högst {{maxDelegationDays}} dagar.',
      en: 'At most {{maxDelegationDays}} days.',
    },
    reason: {
      fi: 'Esimerkiksi vuosiloma. Pääkäyttäjät ja tarkastaja näkevät sen.',
      sv: 'Till exempel semester. Administratörerna och granskaren ser den.',
      en: 'For example annual leave. Administrators and the auditor see it.',
    },
  },
  choose: acts.choose,
  save: { fi: 'Valitse sijainen', sv: 'Utse ersättaren', en: 'Name the deputy' },
  nobody: {
    fi: 'Ketään ei voi valita sijaiseksi: pyydä pääkäyttäjää antamaan jollekulle hyvinvointialueen rooli.',
    sv: 'Ingen kan utses till ersättare: be administratören ge någon en roll i välfärdsområdet.',
    en: 'Nobody can be chosen: ask an administrator to give somebody a role of the county.',
  },
  covers: {
    fi: '{{name}} on sijaisesi {{from}} – {{to}}',
    sv: '{{name}} är din ersättare {{from}} – {{to}}',
    en: '{{name}} is your deputy from {{from}} to {{to}}',
  },
  wasSaved: {
    fi: '{{name}} on sijaisesi {{from}} – {{to}}.',
    sv: '{{name}} är din ersättare {{from}} – {{to}}.',
    en: '{{name}} is your deputy from {{from}} to {{to}}.',
  },
  end: { fi: 'Lopeta sijaisuus', sv: 'Avsluta ersättandet', en: 'End the cover' },
  sureEnd: { fi: 'Kyllä, lopeta', sv: 'Ja, avsluta', en: 'Yes, end it' },
  wasEnded: {
    fi: 'Sijaisuus päättyi: {{name}}.',
    sv: 'Ersättandet har avslutats: {{name}}.',
    en: '{{name}} is no longer your deputy.',
  },
  state: facts.state,
  deputyNow: {
    fi: 'Olet sijainen {{to}} saakka: {{name}} ({{role}})',
    sv: 'Du är ersättare till och med {{to}}: {{name}} ({{role}})',
    en: 'You are a deputy until {{to}}: for {{name}} ({{role}})',
  },
  deputySoon: {
    fi: 'Olet sijainen {{from}} – {{to}}: {{name}} ({{role}})',
    sv: 'Du är ersättare {{from}} – {{to}}: {{name}} ({{role}})',
    en: 'You are a deputy from {{from}} to {{to}}: for {{name}} ({{role}})',
  },
  asDeputy: {
    fi: 'sijaisena {{from}} – {{to}}: {{name}}, {{reason}}',
    sv: 'som ersättare {{from}} – {{to}}: {{name}}, {{reason}}',
    en: 'as a deputy from {{from}} to {{to}} for {{name}}: {{reason}}',
  },
} satisfies Words;
