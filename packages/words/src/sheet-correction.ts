import { attendance } from './attendance.ts';
import type { Words } from './language.ts';

/** Correcting the days of an accepted month. */
export const sheetCorrection = {
  open: { fi: 'Korjaa päiviä', sv: 'Rätta dagar', en: 'Correct days' },
  save: { fi: 'Tallenna korjaus', sv: 'Spara rättelsen', en: 'Save the correction' },
  wasSaved: {
    fi: 'Kuukausi on korjattu.',
    sv: 'Månaden har rättats.',
    en: 'The month is corrected.',
  },
  days: { fi: 'Korjattavat päivät', sv: 'Dagar att rätta', en: 'Days to correct' },
  hint: {
    fi: 'Muut päivät säilyvät. Läsnäolopäivän matkakulut säilyvät ennallaan.',
    sv: 'Övriga dagar kvarstår. Resekostnaderna för en närvarodag ändras inte.',
    en: 'Other days stay. The travel of an attended day stays as it was.',
  },
  add: {
    fi: 'Lisää korjattava päivä',
    sv: 'Lägg till en dag att rätta',
    en: 'Add a day to correct',
  },
  dayNo: {
    fi: 'Korjattava päivä {{number}}',
    sv: 'Dag att rätta {{number}}',
    en: 'Day to correct {{number}}',
  },
  markNo: {
    fi: 'Mitä päivänä {{number}} tapahtui',
    sv: 'Vad som hände dag {{number}}',
    en: 'What happened on day {{number}}',
  },
  hoursNo: {
    fi: 'Tunnit, päivä {{number}}',
    sv: 'Timmar, dag {{number}}',
    en: 'Hours of day {{number}}',
  },
  marks: {
    present: { fi: 'Läsnä', sv: 'Närvarande', en: 'Present' },
    sick: attendance.marks.sick,
    authorised: attendance.marks.authorised,
    unauthorised: attendance.marks.unauthorised,
    'service-not-arranged': attendance.marks['service-not-arranged'],
    clear: attendance.marks.clear,
  },
  reason: { fi: 'Miksi korjataan', sv: 'Varför det rättas', en: 'Why it is corrected' },
  money: {
    fi: 'Mitä korjaus muuttaa rahassa',
    sv: 'Vad rättelsen ändrar i pengar',
    en: 'What the correction changes in money',
  },
  noMoney: {
    fi: 'Korjaus ei muuta rahaa.',
    sv: 'Rättelsen ändrar inga pengar.',
    en: 'The correction changes no money.',
  },
  line: {
    fi: '{{name}}: {{days}} päivää, {{amount}}',
    sv: '{{name}}: {{days}} dagar, {{amount}}',
    en: '{{name}}: {{days}} days, {{amount}}',
  },
  compensation: {
    fi: 'Asiakkaan päiväkorvaus, maksaja {{payer}}',
    sv: 'Klientens dagersättning, betalas av {{payer}}',
    en: 'The client’s compensation, paid by {{payer}}',
  },
  lines: {
    fee: {
      fi: 'Palveluntuottajan palkkio',
      sv: 'Tjänsteproducentens arvode',
      en: 'The provider’s fee',
    },
    travel: { fi: 'Asiakkaan matkat', sv: 'Klientens resor', en: 'The client’s travel' },
    state: { fi: 'Valtion korvaus', sv: 'Statlig ersättning', en: 'The State’s compensation' },
    bonus: {
      fi: 'Palveluntuottajan bonus',
      sv: 'Tjänsteproducentens bonus',
      en: 'The provider’s bonus',
    },
  },
  booked: {
    fi: 'Kuukausi on kirjattu: seuraava ajo kirjaa erotuksen.',
    sv: 'Månaden är bokförd: nästa körning bokför skillnaden.',
    en: 'The month is booked: the next run books the difference.',
  },
  notBooked: {
    fi: 'Kuukautta ei ole vielä kirjattu.',
    sv: 'Månaden är inte bokförd än.',
    en: 'The month is not booked yet.',
  },
} satisfies Words;
