import type { home as en } from '../en/home.ts';

export const home: typeof en = {
  title: 'Työsi',
  hello: 'Hyvää päivää, {{name}}.',
  nothing: 'Mikään ei odota sinua nyt.',
  more: 'Tehtäviä on enemmän kuin tässä näkyy; kiireellisimmät ovat ensin.',
  sections: {
    late: 'Myöhässä',
    waiting: 'Odottaa sinua',
    coming: 'Tulossa',
  },
  tasks: {
    'submit-sheet': 'Lähetä kuukauden päivät: {{month}}',
    'amend-sheet': 'Korjaa palautetut päivät: {{month}}',
    'accept-sheet': 'Tarkasta kuukauden päivät: {{month}}',
    'amend-claim': 'Täydennä palautetut ilmoitukset polusta',
    'decide-claim': 'Päätä ilmoituksista polusta',
    'review-plan': 'Tarkista suunnitelmat',
    'decide-option_one': 'Päätä optiosta {{no}}: ilmoittamisen määräpäivään enintään kuukausi',
    'decide-option_other':
      'Päätä optiosta {{no}}: ilmoittamisen määräpäivään enintään {{count}} kuukautta',
    'confirm-option': 'Vahvista toisena henkilönä päätös optiosta',
    'acknowledge-notice': 'Kuittaa päätös sopimuksesi optiosta',
    'chase-notice': 'Kysy palveluntuottajalta: ilmoitusta ei ole kuitattu ajoissa',
    'find-extract': 'Hanki palveluntuottajasta rekisteriote',
    'answer-review': 'Selvitä, harjoittaako palveluntuottaja elinkeinotoimintaa',
    'confirm-review': 'Vahvista toisena henkilönä selvityksen ratkaisu',
    'renew-document': 'Pyydä uusi vero- tai eläkevakuutustodistus',
    'confirm-role': 'Vahvista toisena henkilönä rooli',
    'settle-month': 'Tilitä kuukausi: {{month}}',
  },
  count: '({{count}})',
  since: 'odottanut {{date}} alkaen',
  due: 'viimeistään {{date}}',
  showAll: 'Näytä kaikki {{count}}',
  showFewer: 'Näytä vähemmän',
};
