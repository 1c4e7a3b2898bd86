import { facts } from './facts.ts';
import type { Words } from './language.ts';

/** A placement at one look. */
export const overview = {
  title: { fi: 'Yhteenveto', sv: 'Översikt', en: 'Overview' },
  review: { fi: 'Seuraava tarkistus', sv: 'Nästa översyn', en: 'Next review' },
  noReview: { fi: 'ei enää', sv: 'ingen mer', en: 'no more' },
  reviewLate: {
    fi: 'Tarkistus on myöhässä',
    sv: 'Översynen är försenad',
    en: 'The review is late',
  },
  week: { fi: 'Jäljellä tällä viikolla', sv: 'Kvar denna vecka', en: 'Left this week' },
  year: {
    fi: 'Jäljellä kahdentoista kuukauden rajasta',
    sv: 'Kvar av gränsen för tolv månader',
    en: 'Left of the limit of twelve months',
  },
  days_one: facts.dayCount,
  days_other: facts.daysCount,
  used: {
    fi: 'käytetty {{used}}, enintään {{most}}',
    sv: '{{used}} använda, högst {{most}}',
    en: '{{used}} used, of at most {{most}}',
  },
  toEnd: { fi: 'Jakson loppuun', sv: 'Till periodens slut', en: 'Until the end' },
  plannedToEnd: {
    fi: 'suunniteltuja käyntejä {{count}}',
    sv: 'planerade besök {{count}}',
    en: 'planned visits: {{count}}',
  },
  noClaim: { fi: 'ei hakemusta', sv: 'ingen ansökan', en: 'no claim' },
  waitsForCounty: {
    fi: '{{count}} odottaa hyvinvointialuetta',
    sv: '{{count}} väntar på välfärdsområdet',
    en: '{{count}} for the county to answer',
  },
  waitsForProvider: {
    fi: '{{count}} odottaa palveluntuottajaa',
    sv: '{{count}} väntar på tjänsteproducenten',
    en: '{{count}} for the provider to answer',
  },
  nothingWaits: { fi: 'ei odottavia', sv: 'inget väntar', en: 'none waiting' },
  open: { fi: '{{count}} avoinna', sv: '{{count}} öppna', en: '{{count}} open' },
  gaps: {
    title: { fi: 'Mitä puuttuu', sv: 'Vad som saknas', en: 'What is missing' },
    none: { fi: 'Kaikki on kunnossa.', sv: 'Allt är i ordning.', en: 'Everything is in order.' },
    noneOfProvider: {
      fi: 'Teiltä ei puutu mitään.',
      sv: 'Inget saknas av er.',
      en: 'Nothing is missing from you.',
    },
    missing: {
      fi: '{{what}}: puuttuu',
      sv: '{{what}}: saknas',
      en: '{{what}}: missing',
    },
    conditions: {
      fi: 'Aloittamisen edellytyksistä puuttuu päivä: {{names}}',
      sv: 'Förutsättningar för start utan dag: {{names}}',
      en: 'Conditions of the start without a day: {{names}}',
    },
    allConditions: {
      fi: 'Millään aloittamisen edellytyksellä ei ole päivää',
      sv: 'Ingen av förutsättningarna för start har en dag',
      en: 'No condition of the start has a day',
    },
    start: {
      fi: 'Aloittamisesta ei ole päätetty: jakson ensimmäinen päivä oli {{date}}',
      sv: 'Inget beslut om start: periodens första dag var {{date}}',
      en: 'No decision that it starts: the first day was {{date}}',
    },
    workplace: {
      fi: 'Työpaikkaa ei ole nimetty',
      sv: 'Arbetsplatsen är inte angiven',
      en: 'The workplace is not named',
    },
    benefit: {
      fi: 'Ei etuutta {{from}}–{{to}}',
      sv: 'Ingen förmån {{from}}–{{to}}',
      en: 'No benefit {{from}}–{{to}}',
    },
    unsent: {
      fi: 'Kuukausilistaa ei ole lähetetty: {{month}}',
      sv: 'Månadslistan har inte lämnats in: {{month}}',
      en: 'The month sheet is not sent: {{month}}',
    },
    returned: {
      fi: 'Kuukausilista palautettiin korjattavaksi: {{month}}',
      sv: 'Månadslistan skickades tillbaka för rättelse: {{month}}',
      en: 'The month sheet was returned for correction: {{month}}',
    },
    due: { fi: '{{what}}: {{due}}', sv: '{{what}}: {{due}}', en: '{{what}}: {{due}}' },
  },
  months: {
    title: { fi: 'Päivät kuukausittain', sv: 'Dagar per månad', en: 'Days by month' },
    none: {
      fi: 'Jakso ei ole vielä alkanut.',
      sv: 'Perioden har inte börjat ännu.',
      en: 'The placement has not begun.',
    },
    planned: { fi: 'Suunniteltu', sv: 'Planerat', en: 'Planned' },
    attended: { fi: 'Osallistui', sv: 'Deltog', en: 'Attended' },
    absent: facts.absent,
    notArranged: { fi: 'Ei järjestetty', sv: 'Inte ordnat', en: 'Not arranged' },
    month: facts.month,
    sheet: { fi: 'Kuukausilista', sv: 'Månadslista', en: 'Month sheet' },
    total: facts.total,
    table: {
      fi: 'Samat luvut taulukossa',
      sv: 'Samma siffror i en tabell',
      en: 'The same in a table',
    },
    drawn: {
      fi: '{{month}} suunniteltu {{planned}}, osallistui {{attended}}, poissa {{absent}}, ei järjestetty {{notArranged}}',
      sv: '{{month}} planerat {{planned}}, deltog {{attended}}, frånvarande {{absent}}, inte ordnat {{notArranged}}',
      en: '{{month}} planned {{planned}}, attended {{attended}}, absent {{absent}}, not arranged {{notArranged}}',
    },
  },
} satisfies Words;
