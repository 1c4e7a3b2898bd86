import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

/** When the region, a provider or a workplace of it is closed. */
export const closedPeriods = {
  title: things.closedPeriods,
  text: {
    fi: 'Suljettuina päivinä ketään ei odoteta: niitä ei kysytä puuttuvina päivinä. Suljettuna päivänäkin voi kirjata läsnäolon, ja se maksetaan; hyväksyjä katsoo sen ensin. Yhden työpaikan suljettu päivä koskee niitä, jotka ovat sinä päivänä siellä; turvakiellon asiakkaan päiviin se ei vaikuta, ettei se kertoisi paikkaa. Jo lähetetyt kuukaudet eivät muutu.',
    sv: 'På stängda dagar väntas ingen: de efterfrågas inte som dagar som fattas. Närvaro kan införas också på en stängd dag, och den betalas; godkännaren ser på den först. En stängd dag på en arbetsplats gäller dem som är där den dagen; den påverkar inte dagarna för en klient med spärrmarkering, så att den inte avslöjar platsen. Månader som redan har lämnats in ändras inte.',
    en: 'Nobody is expected on closed days: they are not asked for as missing. Attendance can be logged on a closed day too, and is paid; an approver looks at it first. A closed day of one workplace is for those who are there that day; it does not touch the days of a client with a protected address, so that it does not give the place away. Months that were sent do not change.',
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
  place: { fi: 'Mikä on suljettu', sv: 'Vad som är stängt', en: 'What is closed' },
  placeHint: {
    fi: 'Työpaikat, jotka palveluntuottajan asiakkaille on nimetty. Muu paikka annetaan Y-tunnuksella.',
    sv: 'Arbetsplatser som har angetts för tjänsteproducentens klienter. En annan plats anges med FO-nummer.',
    en: 'Workplaces that are named for the provider’s clients. Another place is given by its business ID.',
  },
  wholeProvider: {
    fi: 'Koko palveluntuottaja',
    sv: 'Hela tjänsteproducenten',
    en: 'All of the provider',
  },
  otherPlace: { fi: 'Muu työpaikka', sv: 'En annan arbetsplats', en: 'Another workplace' },
  businessId: facts.businessId,
  placeName: { fi: 'Työpaikan nimi', sv: 'Arbetsplatsens namn', en: 'Name of the workplace' },
  ofWorkplace: {
    fi: '{{name}} ({{place}})',
    sv: '{{name}} ({{place}})',
    en: '{{name}} ({{place}})',
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
