import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

/** By when months are sent, as the region’s admin sets it. */
export const sheetSettings = {
  title: things.sheetSettings,
  text: {
    fi: 'Kuukausilista lähetetään näin monessa arkipäivässä kuukauden päättymisestä. Pyhät, juhannusaatto, jouluaatto ja lauantait eivät ole arkipäiviä. Myöhässä olevista saavat tehtävän palveluntuottaja ja alue, ja palveluntuottajalle lähtee yksi viesti.',
    sv: 'Månadslistan lämnas in inom så här många vardagar efter månadens slut. Helgdagar, midsommarafton, julafton och lördagar är inte vardagar. Om försenade listor får tjänsteproducenten och området en uppgift, och tjänsteproducenten ett meddelande.',
    en: 'A month sheet is sent within so many business days after the end of the month. Holidays, Midsummer Eve, Christmas Eve and Saturdays are none. Late ones become tasks of the provider and the region, and the provider gets one message.',
  },
  deadline: { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Deadline' },
  from: facts.fromDate,
  within_one: { fi: '{{count}} arkipäivä', sv: '{{count}} vardag', en: '{{count}} business day' },
  within_other: {
    fi: '{{count}} arkipäivää',
    sv: '{{count}} vardagar',
    en: '{{count}} business days',
  },
  last: {
    fi: 'Listojen viimeinen päivä, {{month}}: {{date}}',
    sv: 'Sista dagen för listorna, {{month}}: {{date}}',
    en: 'The last day for the sheets of {{month}}: {{date}}',
  },
  change: { fi: 'Muuta määräaikaa', sv: 'Ändra tidsfristen', en: 'Change the deadline' },
  firstDay: facts.firstDay,
  firstDayHint: {
    fi: 'Aikaisintaan huominen. Myöhemmäksi suunnitellut määräajat poistuvat.',
    sv: 'Tidigast i morgon. Tidsfrister som har planerats för senare dagar tas bort.',
    en: 'Tomorrow at the earliest. Deadlines planned for later days go.',
  },
  businessDays: { fi: 'Arkipäiviä', sv: 'Vardagar', en: 'Business days' },
  save: acts.save,
  wasSaved: {
    fi: 'Määräaika on tallennettu.',
    sv: 'Tidsfristen har sparats.',
    en: 'The deadline is saved.',
  },
} satisfies Words;
