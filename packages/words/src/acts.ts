import type { Words } from './language.ts';

/** What a press does, where several pages have it. */
export const acts = {
  show: { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  change: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  propose: { fi: 'Ehdota', sv: 'Föreslå', en: 'Propose' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  decide: { fi: 'Päätä', sv: 'Besluta', en: 'Decide' },
  saving: { fi: 'Tallennetaan', sv: 'Sparar', en: 'Saving' },
  takeAway: { fi: 'Poista', sv: 'Ta bort', en: 'Take away' },
  changeFacts: { fi: 'Muuta tietoja', sv: 'Ändra uppgifterna', en: 'Change the facts' },
  chooseNamed: { fi: 'Valitse {{name}}', sv: 'Välj {{name}}', en: 'Choose {{name}}' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  notNow: { fi: 'Ei nyt', sv: 'Inte nu', en: 'Not now' },
  signIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  confirm: { fi: 'Vahvista', sv: 'Bekräfta', en: 'Confirm' },
  sureConfirm: { fi: 'Kyllä, vahvista', sv: 'Ja, bekräfta', en: 'Yes, confirm' },
  signOut: { fi: 'Kirjaudu ulos', sv: 'Logga ut', en: 'Sign out' },
  refuse: { fi: 'Hylkää', sv: 'Avvisa', en: 'Refuse' },
  amend: {
    fi: 'Täydennä ja lähetä uudelleen',
    sv: 'Komplettera och lämna in på nytt',
    en: 'Amend and submit again',
  },
  endBeforeTime: { fi: 'Päätä ennen aikojaan', sv: 'Avsluta i förtid', en: 'End before time' },
  sendAnswer: { fi: 'Lähetä vastaus', sv: 'Skicka svaret', en: 'Send the answer' },
  showMore: { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  search: { fi: 'Haku', sv: 'Sök', en: 'Search' },
} satisfies Words;
