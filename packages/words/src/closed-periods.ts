import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

/** When the region or a provider is closed. */
export const closedPeriods = {
  title: things.closedPeriods,
  text: {
    fi: 'Suljettuina päivinä ketään ei odoteta: niitä ei kysytä puuttuvina päivinä. Suljettuna päivänäkin voi kirjata läsnäolon, ja se maksetaan; hyväksyjä katsoo sen ensin. Jo lähetetyt kuukaudet eivät muutu.',
    sv: 'På stängda dagar väntas ingen: de efterfrågas inte som dagar som fattas. Närvaro kan införas också på en stängd dag, och den betalas; godkännaren ser på den först. Månader som redan har lämnats in ändras inte.',
    en: 'Nobody is expected on closed days: they are not asked for as missing. Attendance can be logged on a closed day too, and is paid; an approver looks at it first. Months that were sent do not change.',
  },
  register: {
    fi: 'Ilmoita suljetut päivät',
    sv: 'Anmäl stängda dagar',
    en: 'Register closed days',
  },
  save: { fi: 'Tallenna päivät', sv: 'Spara dagarna', en: 'Save the days' },
  firstDay: facts.firstDay,
  lastDay: facts.lastDay,
  name: { fi: 'Nimi tai syy', sv: 'Namn eller skäl', en: 'Name or reason' },
  nameHint: {
    fi: 'Esimerkiksi kesätauko. Älä kirjoita asiakkaista.',
    sv: 'Till exempel sommaruppehåll. Skriv inte om klienter.',
    en: 'Such as summer break. Write nothing of clients.',
  },
  wasSaved: {
    fi: 'Suljetut päivät on tallennettu.',
    sv: 'De stängda dagarna har sparats.',
    en: 'The closed days are saved.',
  },
  inForce: { fi: 'Suljettuna', sv: 'Stängt', en: 'Closed' },
  takenBackTitle: { fi: 'Perutut', sv: 'Återtagna', en: 'Taken back' },
  none: { fi: 'Ei suljettuja päiviä.', sv: 'Inga stängda dagar.', en: 'No closed days.' },
  wholeRegion: things.wholeRegion,
  day: { fi: '{{day}}, {{name}}', sv: '{{day}}, {{name}}', en: '{{day}}, {{name}}' },
  days: {
    fi: '{{from}}–{{to}}, {{name}}',
    sv: '{{from}}–{{to}}, {{name}}',
    en: '{{from}} to {{to}}, {{name}}',
  },
  note: { fi: 'Suljettu: {{periods}}', sv: 'Stängt: {{periods}}', en: 'Closed: {{periods}}' },
  registered: { fi: 'ilmoitettu {{date}}', sv: 'anmäld {{date}}', en: 'registered {{date}}' },
  takenBack: { fi: 'peruttu {{date}}', sv: 'återtagen {{date}}', en: 'taken back {{date}}' },
  takeBack: { fi: 'Peru: {{period}}', sv: 'Återta: {{period}}', en: 'Take back: {{period}}' },
  sureTakeBack: {
    fi: 'Kyllä, peru: päiviä odotetaan taas',
    sv: 'Ja, återta: dagarna väntas igen',
    en: 'Yes, take back: the days are expected again',
  },
  wasTakenBack: {
    fi: 'Suljetut päivät peruttiin.',
    sv: 'De stängda dagarna återtogs.',
    en: 'The closed days were taken back.',
  },
} satisfies Words;
