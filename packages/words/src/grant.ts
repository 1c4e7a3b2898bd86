import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { faults } from './faults.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const grant = {
  title: things.grants,
  text: {
    fi: 'Kuka saa tehdä mitäkin tällä alueella. Muutos vaikuttaa minuutissa.',
    sv: 'Vem som får göra vad i området. En ändring gäller inom en minut.',
    en: 'Who may do what in this region. A change acts within a minute.',
  },
  give: { fi: 'Anna rooli', sv: 'Ge en roll', en: 'Give a role' },
  giveRole: { fi: 'Anna rooli', sv: 'Ge rollen', en: 'Give the role' },
  choose: acts.choose,
  fields: {
    userId: { fi: 'Henkilön käyttäjätunnus', sv: 'Personens användar-id', en: 'Person’s user id' },
    name: facts.name,
    role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
    providerId: things.provider,
  },
  hints: {
    userId: {
      fi: 'Henkilö näkee sen, kun hän on kirjautunut ilman roolia.',
      sv: 'Personen ser det när hen är inloggad utan roll.',
      en: 'The person sees it when signed in without a role.',
    },
    name: {
      fi: 'Nimi, jolla päättäjät tuntevat henkilön.',
      sv: 'Namnet som beslutsfattarna känner personen vid.',
      en: 'As those who decide know the person.',
    },
  },
  faults: {
    'userId-missing': {
      fi: 'Kirjoita henkilön käyttäjätunnus.',
      sv: 'Skriv personens användar-id.',
      en: 'Write the person’s user id.',
    },
    'userId-self': {
      fi: 'Et voi antaa roolia itsellesi.',
      sv: 'Du kan inte ge en roll åt dig själv.',
      en: 'You cannot give a role to yourself.',
    },
    'name-missing': faults.personName,
    'role-missing': { fi: 'Valitse rooli.', sv: 'Välj en roll.', en: 'Choose a role.' },
    'providerId-missing': {
      fi: 'Valitse palveluntuottaja.',
      sv: 'Välj tjänsteproducent.',
      en: 'Choose the provider.',
    },
  },
  wasGiven: {
    fi: 'Rooli annettu: {{name}}.',
    sv: '{{name}} har fått en roll.',
    en: '{{name}} was given a role.',
  },
  secondConfirms: {
    fi: 'Se on voimassa, kun toinen pääkäyttäjä on vahvistanut sen.',
    sv: 'Den gäller när en annan administratör har bekräftat den.',
    en: 'It counts when another administrator has confirmed it.',
  },
  withinMinute: {
    fi: 'Se on voimassa minuutin kuluessa.',
    sv: 'Den gäller inom en minut.',
    en: 'It counts within a minute.',
  },
  sections: {
    proposed: {
      fi: 'Odottaa toista henkilöä',
      sv: 'Väntar på en andra person',
      en: 'Waits for a second person',
    },
    active: { fi: 'Voimassa', sv: 'Gäller', en: 'In force' },
  },
  none: {
    proposed: { fi: 'Yksikään rooli ei odota.', sv: 'Ingen roll väntar.', en: 'No role waits.' },
    active: {
      fi: 'Kenelläkään ei ole roolia.',
      sv: 'Ingen har en roll.',
      en: 'Nobody has a role.',
    },
  },
  state: facts.state,
  given: { fi: 'annettu {{date}}', sv: 'given {{date}}', en: 'given {{date}}' },
  steps: {
    confirm: acts.confirm,
    refuse: { fi: 'Hylkää', sv: 'Avslå', en: 'Refuse' },
    revoke: acts.takeAway,
  },
  sure: {
    confirm: acts.sureConfirm,
    refuse: { fi: 'Kyllä, hylkää', sv: 'Ja, avslå', en: 'Yes, refuse' },
    revoke: {
      fi: 'Kyllä, poista: {{name}}',
      sv: 'Ja, ta bort: {{name}}',
      en: 'Yes, take away from {{name}}',
    },
  },
  done: {
    confirm: {
      fi: 'Rooli vahvistettu: {{name}}.',
      sv: 'Rollen är bekräftad: {{name}}.',
      en: 'The role of {{name}} is confirmed.',
    },
    refuse: {
      fi: 'Rooli hylätty: {{name}}.',
      sv: 'Rollen är avslagen: {{name}}.',
      en: 'The role of {{name}} is refused.',
    },
    revoke: {
      fi: 'Rooli poistettu: {{name}}.',
      sv: 'Rollen är borttagen: {{name}}.',
      en: 'The role of {{name}} is taken away.',
    },
  },
  waitsForOther: {
    fi: 'Toinen pääkäyttäjä vahvistaa tämän.',
    sv: 'En annan administratör bekräftar detta.',
    en: 'Another administrator confirms this.',
  },
} satisfies Words;
