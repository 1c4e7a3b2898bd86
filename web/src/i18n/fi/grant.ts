import type { grant as en } from '../en/grant.ts';

export const grant: typeof en = {
  title: 'Käyttöoikeudet',
  text: 'Kuka saa tehdä mitäkin tällä alueella. Muutos vaikuttaa minuutissa.',
  give: 'Anna rooli',
  giveRole: 'Anna rooli',
  choose: 'Valitse',
  fields: {
    userId: 'Henkilön käyttäjätunnus',
    name: 'Nimi',
    role: 'Rooli',
    providerId: 'Palveluntuottaja',
  },
  hints: {
    userId: 'Henkilö näkee sen, kun hän on kirjautunut ilman roolia.',
    name: 'Nimi, jolla päättäjät tuntevat henkilön.',
  },
  faults: {
    'userId-missing': 'Kirjoita henkilön käyttäjätunnus.',
    'userId-self': 'Et voi antaa roolia itsellesi.',
    'name-missing': 'Kirjoita henkilön nimi.',
    'role-missing': 'Valitse rooli.',
    'providerId-missing': 'Valitse palveluntuottaja.',
  },
  wasGiven: 'Rooli annettu: {{name}}.',
  secondConfirms: 'Se on voimassa, kun toinen pääkäyttäjä on vahvistanut sen.',
  withinMinute: 'Se on voimassa minuutin kuluessa.',
  sections: { proposed: 'Odottaa toista henkilöä', active: 'Voimassa' },
  none: { proposed: 'Yksikään rooli ei odota.', active: 'Kenelläkään ei ole roolia.' },
  state: 'Tila',
  given: 'annettu {{date}}',
  steps: { confirm: 'Vahvista', refuse: 'Hylkää', revoke: 'Poista' },
  sure: { confirm: 'Kyllä, vahvista', refuse: 'Kyllä, hylkää', revoke: 'Kyllä, poista: {{name}}' },
  notNow: 'Ei nyt',
  done: {
    confirm: 'Rooli vahvistettu: {{name}}.',
    refuse: 'Rooli hylätty: {{name}}.',
    revoke: 'Rooli poistettu: {{name}}.',
  },
  waitsForOther: 'Toinen pääkäyttäjä vahvistaa tämän.',
};
