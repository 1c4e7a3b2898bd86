import type { grant as en } from '../en/grant.ts';

export const grant: typeof en = {
  title: 'Behörigheter',
  text: 'Vem som får göra vad i området. En ändring gäller inom en minut.',
  give: 'Ge en roll',
  giveRole: 'Ge rollen',
  choose: 'Välj',
  fields: { userId: 'Personens användar-id', name: 'Namn', role: 'Roll', providerId: 'Producent' },
  hints: {
    userId: 'Personen ser det när hen är inloggad utan roll.',
    name: 'Namnet som beslutsfattarna känner personen vid.',
  },
  faults: {
    'userId-missing': 'Skriv personens användar-id.',
    'userId-self': 'Du kan inte ge en roll åt dig själv.',
    'name-missing': 'Skriv personens namn.',
    'role-missing': 'Välj en roll.',
    'providerId-missing': 'Välj producent.',
  },
  wasGiven: '{{name}} har fått en roll.',
  secondConfirms: 'Den gäller när en annan administratör har bekräftat den.',
  withinMinute: 'Den gäller inom en minut.',
  sections: { proposed: 'Väntar på en andra person', active: 'Gäller' },
  none: { proposed: 'Ingen roll väntar.', active: 'Ingen har en roll.' },
  state: 'Status',
  given: 'given {{date}}',
  steps: { confirm: 'Bekräfta', refuse: 'Avslå', revoke: 'Ta bort' },
  sure: { confirm: 'Ja, bekräfta', refuse: 'Ja, avslå', revoke: 'Ja, ta bort: {{name}}' },
  notNow: 'Inte nu',
  done: {
    confirm: 'Rollen är bekräftad: {{name}}.',
    refuse: 'Rollen är avslagen: {{name}}.',
    revoke: 'Rollen är borttagen: {{name}}.',
  },
  waitsForOther: 'En annan administratör bekräftar detta.',
};
