import { acts } from './acts.ts';
import type { Words } from './language.ts';

export const form = {
  lookAtFields: {
    fi: 'Jotain puuttuu: katso kentät.',
    sv: 'Något saknas: se fälten.',
    en: 'Something is missing: look at the fields.',
  },
  optional: { fi: 'vapaaehtoinen', sv: 'frivillig', en: 'optional' },
  choose: acts.choose,
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  notNow: acts.notNow,
  calendar: { fi: 'Kalenteri', sv: 'Kalender', en: 'Calendar' },
  faults: { fi: 'Korjaa nämä kohdat', sv: 'Rätta det här', en: 'Put these right' },
  list: {
    remove: { fi: 'Poista {{row}}', sv: 'Ta bort {{row}}', en: 'Remove {{row}}' },
    wasAdded: { fi: '{{row}} lisättiin.', sv: '{{row}} lades till.', en: '{{row}} was added.' },
    wasRemoved: {
      fi: '{{row}} poistettiin.',
      sv: '{{row}} togs bort.',
      en: '{{row}} was removed.',
    },
  },
  unreadable: {
    fi: 'Jokin teksti on liian pitkä (enintään {{maxParagraph}} merkkiä, nimet ja yhden rivin kentät {{maxLine}}), tai siinä on merkki, jota ei voi lähettää. Lyhennä tai kirjoita se uudelleen.',
    sv: 'En text är för lång (högst {{maxParagraph}} tecken, namn och enradiga fält högst {{maxLine}}) eller innehåller ett tecken som inte kan sändas. Förkorta den eller skriv om den.',
    en: 'A text is too long (at most {{maxParagraph}} characters, names and lines at most {{maxLine}}), or holds a sign that cannot be sent. Shorten it or write it again.',
  },
  unfinished: {
    title: {
      fi: 'Sivulla on tallentamattomia muutoksia',
      sv: 'Det finns osparade ändringar på sidan',
      en: 'There are unsaved changes on this page',
    },
    text: {
      fi: 'Muutokset, joita ei ole tallennettu, jäisivät pois. Tallenna tai hylkää ne ensin.',
      sv: 'Ändringar som inte har sparats skulle falla bort. Spara dem eller släng dem först.',
      en: 'What is edited here and not saved yet would be left out. Save it or drop the changes first.',
    },
    go: { fi: 'Siirry muutoksiin', sv: 'Gå till ändringarna', en: 'Go to the changes' },
    forget: { fi: 'Hylkää muutokset', sv: 'Släng ändringarna', en: 'Drop the changes' },
  },
  odd: {
    title: { fi: 'Onko tämä oikein?', sv: 'Stämmer det här?', en: 'Is this right?' },
    sure: { fi: 'Kyllä, on oikein', sv: 'Ja, det stämmer', en: 'Yes, it is right' },
    price: {
      fi: '{{amount}} päivässä on poikkeava hinta. Tavallisesti päivähinta on {{least}}–{{most}}.',
      sv: '{{amount}} per dag är ett ovanligt pris. Dagspriset är vanligen {{least}}–{{most}}.',
      en: '{{amount}} a day is an unusual price. Most are between {{least}} and {{most}}.',
    },
  },
} satisfies Words;
