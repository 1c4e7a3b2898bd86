import { acts } from './acts.ts';
import { conversation } from './conversation.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { outcome } from './outcome.ts';
import { placement } from './placement.ts';
import { roles } from './roles.ts';
import { things } from './things.ts';

/** The forms that follow up a placement, and the region's setting for them. */
export const followup = {
  title: {
    fi: 'Arviointi ja palaute',
    sv: 'Utvärdering och respons',
    en: 'Evaluation and feedback',
  },
  back: conversation.back,
  forms: {
    coachingPlan: { fi: 'Valmennussuunnitelma', sv: 'Coachningsplan', en: 'Coaching plan' },
    providerFeedback: {
      fi: 'Palveluntuottajan palaute',
      sv: 'Tjänsteproducentens respons',
      en: 'The provider’s feedback',
    },
    evaluation: { fi: 'Loppuarviointi', sv: 'Slututvärdering', en: 'Final evaluation' },
  },
  empty: { fi: 'Ei vielä kirjoitettu', sv: 'Inte skriven ännu', en: 'Not written yet' },
  made: { fi: '{{date}}, {{name}}', sv: '{{date}}, {{name}}', en: '{{date}}, {{name}}' },
  period: outcome.facts.placement,
  writtenBy: { fi: 'Kirjoitettu', sv: 'Skriven', en: 'Written' },
  write: {
    coachingPlan: {
      fi: 'Kirjoita valmennussuunnitelma',
      sv: 'Skriv en coachningsplan',
      en: 'Write the coaching plan',
    },
    providerFeedback: { fi: 'Kirjoita palaute', sv: 'Skriv respons', en: 'Write feedback' },
    evaluation: {
      fi: 'Tee loppuarviointi',
      sv: 'Gör slututvärderingen',
      en: 'Make the evaluation',
    },
  },
  change: acts.change,
  save: acts.save,
  wasSaved: {
    fi: 'Lomake on tallennettu.',
    sv: 'Blanketten har sparats.',
    en: 'The form is saved.',
  },
  print: acts.print,
  noHealth: conversation.noHealth,
  fields: {
    aim: {
      fi: 'Mihin valmennus tähtää',
      sv: 'Vad coachningen siktar på',
      en: 'What coaching aims at',
    },
    steps: {
      fi: 'Mitä tehdään ja milloin',
      sv: 'Vad som görs och när',
      en: 'What is done, and when',
    },
    support: { fi: 'Kuka tukee ja miten', sv: 'Vem stöder och hur', en: 'Who supports, and how' },
    wentWell: { fi: 'Mikä on sujunut', sv: 'Vad som har gått bra', en: 'What went well' },
    needsSupport: {
      fi: 'Missä tarvitaan vielä tukea',
      sv: 'Var stöd ännu behövs',
      en: 'Where support is still needed',
    },
    recommendation: {
      fi: 'Suositus jatkosta',
      sv: 'Rekommendation om fortsättningen',
      en: 'What is recommended next',
    },
    next: { fi: 'Mitä seuraavaksi', sv: 'Vad som kommer härnäst', en: 'What comes next' },
  },
  goals: { fi: 'Suunnitelman tavoitteet', sv: 'Planens mål', en: 'Goals of the plan' },
  goalsHint: {
    fi: 'Kirjoita jokainen tavoite omaan kohtaansa ja arvioi se.',
    sv: 'Skriv varje mål för sig och utvärdera det.',
    en: 'Write each goal by itself, and score it.',
  },
  addGoal: { fi: 'Lisää tavoite', sv: 'Lägg till ett mål', en: 'Add a goal' },
  goalNo: { fi: 'Tavoite {{number}}', sv: 'Mål {{number}}', en: 'Goal {{number}}' },
  scoreNo: {
    fi: 'Miten tavoite {{number}} toteutui',
    sv: 'Hur mål {{number}} nåddes',
    en: 'How far goal {{number}} was reached',
  },
  wordsNo: {
    fi: 'Perustelu, tavoite {{number}}',
    sv: 'Motivering, mål {{number}}',
    en: 'In words, goal {{number}}',
  },
  scores: {
    reached: { fi: 'Toteutui', sv: 'Nåddes', en: 'Reached' },
    nearly: { fi: 'Toteutui lähes', sv: 'Nåddes nästan', en: 'Nearly reached' },
    partly: { fi: 'Toteutui osittain', sv: 'Nåddes delvis', en: 'Partly reached' },
    'not-reached': { fi: 'Ei toteutunut', sv: 'Nåddes inte', en: 'Not reached' },
  },
  day: {
    due: {
      fi: 'Tehtävä viimeistään {{date}}',
      sv: 'Görs senast {{date}}',
      en: 'To be made by {{date}}',
    },
    late: {
      fi: 'Myöhässä: piti tehdä viimeistään {{date}}',
      sv: 'Försenad: skulle göras senast {{date}}',
      en: 'Late: was to be made by {{date}}',
    },
    open: {
      fi: 'Muuta arvioinnin päivää',
      sv: 'Ändra utvärderingens dag',
      en: 'Change the day of evaluation',
    },
    own: {
      fi: 'Suunnitelman mukaan arvioidaan viimeistään',
      sv: 'Enligt planen utvärderas senast',
      en: 'By the plan, to be evaluated by',
    },
    none: {
      fi: 'alueen asetuksen mukaan',
      sv: 'enligt områdets inställning',
      en: 'by the region’s setting',
    },
    hint: {
      fi: 'Jätä tyhjäksi, niin päivä tulee alueen asetuksesta.',
      sv: 'Lämna tomt så kommer dagen från områdets inställning.',
      en: 'Leave it empty to go by the region’s setting.',
    },
    wasSaved: {
      fi: 'Arvioinnin päivä on tallennettu.',
      sv: 'Utvärderingens dag har sparats.',
      en: 'The day of evaluation is saved.',
    },
  },
  due: {
    title: things.dueReviews,
    none: {
      fi: 'Mikään ei ole nyt tehtävänä.',
      sv: 'Inget ska göras nu.',
      en: 'Nothing is due now.',
    },
    late: { fi: 'Myöhässä', sv: 'Försenade', en: 'Late' },
    next: { fi: 'Tulossa', sv: 'På kommande', en: 'Comes next' },
    review: {
      fi: 'Suunnitelman tarkistus viimeistään {{date}}',
      sv: 'Översyn av planen senast {{date}}',
      en: 'Plan to be reviewed by {{date}}',
    },
    evaluation: {
      fi: 'Loppuarviointi viimeistään {{date}}',
      sv: 'Slututvärdering senast {{date}}',
      en: 'Final evaluation by {{date}}',
    },
    caseWorker: roles['case-worker'],
    everyone: facts.all,
    nobody: { fi: 'Ei nimetty', sv: 'Ingen angiven', en: 'Nobody named' },
    markDone: placement.reviews.markDone,
    showMore: acts.showMore,
    more: {
      fi: 'Näytetään ne, jotka on tehtävä ensin. Kun niitä tehdään, loput tulevat näkyviin.',
      sv: 'De som ska göras först visas. När de görs kommer resten fram.',
      en: 'Those due first are shown. As they are done, the others follow.',
    },
  },
  settings: {
    title: things.followupSettings,
    text: {
      fi: 'Loppuarviointi tehdään suunnitelman omaan päivään mennessä. Jos suunnitelmassa ei ole päivää, se lasketaan jakson suunnitellusta viimeisestä päivästä.',
      sv: 'Slututvärderingen görs senast den dag som planen anger. Om planen inte anger någon dag räknas den från periodens planerade sista dag.',
      en: 'The final evaluation is made by the plan’s own day. Where the plan has none, it is counted back from the planned last day of the placement.',
    },
    days: {
      fi: 'Päiviä ennen jakson viimeistä päivää',
      sv: 'Dagar före periodens sista dag',
      en: 'Days before the last day of the placement',
    },
    hint: facts.atMost,
    change: acts.change,
    wasSaved: facts.settingSaved,
  },
} satisfies Words;
