import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { notificationLetter } from './notification-letter.ts';
import { recovery } from './recovery.ts';
import { things } from './things.ts';

/** The page of what payers and the employment authority are notified of. */
export const notification = {
  title: things.notifications,
  text: {
    fi: 'Etuuden maksajalle ilmoitetaan poissaolot vähintään kahden viikon välein, jokaisesta asiakkaasta erikseen. Keskeytyksestä syntyy ilmoitus työvoimaviranomaiselle, kun se päätetään.',
    sv: 'Den som betalar förmånen meddelas om frånvaro minst varannan vecka, för varje klient för sig. En anmälan till arbetskraftsmyndigheten görs när ett avbrott beslutas.',
    en: 'The payer of the benefit is notified of absences at least every two weeks, of each client separately. A notice to the employment authority is made when an interruption is decided.',
  },
  client: things.client,
  receiver: notificationLetter.receiver,
  kind: facts.kind,
  kinds: notificationLetter.titles,
  employmentAuthority: notificationLetter.employmentAuthority,
  days: { fi: 'Ilmoitettavat päivät', sv: 'Dagar att anmäla', en: 'Days to notify' },
  dueOn: { fi: 'Ilmoitettava viimeistään', sv: 'Anmäls senast', en: 'To be notified by' },
  late: { fi: 'myöhässä', sv: 'försenad', en: 'late' },
  due: {
    title: {
      fi: 'Ilmoittamatta: {{payer}}',
      sv: 'Inte anmält: {{payer}}',
      en: 'Not notified: {{payer}}',
    },
    none: {
      fi: 'Kaikki poissaolot on ilmoitettu.',
      sv: 'All frånvaro har anmälts.',
      en: 'All absences are notified.',
    },
    looked: {
      fi: 'Tilanne {{date}}. Sen jälkeen kirjatut päivät tulevat mukaan, kun ilmoitukset tehdään.',
      sv: 'Läget {{date}}. Dagar som har införts efter det kommer med när anmälningarna görs.',
      en: 'As of {{date}}. Days that were logged since are included when the notices are made.',
    },
    notLooked: {
      fi: 'Poissaoloja ei ole vielä käyty läpi: se tehdään öisin.',
      sv: 'Frånvaron har inte gåtts igenom ännu: det görs på natten.',
      en: 'Absences have not been looked through yet: it is done by night.',
    },
    make: {
      fi: 'Tee ilmoitukset: {{payer}}',
      sv: 'Gör anmälningarna: {{payer}}',
      en: 'Make the notices: {{payer}}',
    },
    shown: {
      fi: 'Asiakkaita on {{count}}. Näistä näytetään {{shown}}, joiden ilmoitus on kiireisin.',
      sv: 'Det finns {{count}} klienter. Av dem visas de {{shown}} som brådskar mest.',
      en: 'There are {{count}} clients. The {{shown}} that are due first are shown.',
    },
    wasMade_one: {
      fi: 'Yksi ilmoitus tehtiin.',
      sv: 'En anmälan gjordes.',
      en: 'One notice was made.',
    },
    wasMade_other: {
      fi: 'Ilmoituksia tehtiin {{count}}.',
      sv: '{{count}} anmälningar gjordes.',
      en: '{{count}} notices were made.',
    },
  },
  waiting: {
    title: {
      fi: 'Lähettämättä tai kuittaamatta',
      sv: 'Inte sända eller inte kvitterade',
      en: 'Not sent, or not acknowledged',
    },
    none: {
      fi: 'Mikään ilmoitus ei odota.',
      sv: 'Ingen anmälan väntar.',
      en: 'No notice waits.',
    },
    more: {
      fi: 'Lisää ilmoituksia odottaa: ne näkyvät, kun nämä on käsitelty.',
      sv: 'Fler anmälningar väntar: de visas när dessa är behandlade.',
      en: 'More notices wait: they are shown once these are dealt with.',
    },
  },
  none: {
    fi: 'Asiakkaasta ei ole ilmoitettu.',
    sv: 'Inget har anmälts om klienten.',
    en: 'Nothing was notified of the client.',
  },
  name: {
    fi: 'Ilmoitus {{id}}',
    sv: 'Anmälan {{id}}',
    en: 'Notice {{id}}',
  },
  state: facts.state,
  states: {
    made: { fi: 'tehty, ei lähetetty', sv: 'gjord, inte sänd', en: 'made, not sent' },
    sent: { fi: 'lähetetty', sv: 'sänd', en: 'sent' },
    acknowledged: { fi: 'kuitattu', sv: 'kvitterad', en: 'acknowledged' },
    dropped: { fi: 'jätetty lähettämättä', sv: 'slopad', en: 'dropped' },
  },
  made: { fi: 'Tehty', sv: 'Gjord', en: 'Made' },
  sent: { fi: 'Lähetetty', sv: 'Sänd', en: 'Sent' },
  acknowledged: { fi: 'Kuitattu', sv: 'Kvitterad', en: 'Acknowledged' },
  dropped: { fi: 'Jätetty lähettämättä', sv: 'Slopad', en: 'Dropped' },
  byOn: recovery.byOn,
  interruptedFrom: {
    fi: 'Keskeytetty alkaen',
    sv: 'Avbruten från och med',
    en: 'Interrupted from',
  },
  reasons: notificationLetter.reasons,
  day: notificationLetter.day,
  correctedDay: notificationLetter.correctedDay,
  pdf: { fi: 'Lataa PDF', sv: 'Ladda ner PDF', en: 'Download the PDF' },
  csv: { fi: 'Lataa CSV', sv: 'Ladda ner CSV', en: 'Download the CSV' },
  wasDownloaded: {
    fi: '{{name}} on ladattu.',
    sv: '{{name}} har laddats ner.',
    en: '{{name}} was downloaded.',
  },
  send: {
    open: { fi: 'Merkitse lähetetyksi', sv: 'Anteckna som sänd', en: 'Mark as sent' },
    sure: { fi: 'Kyllä, se on lähetetty', sv: 'Ja, den är sänd', en: 'Yes, it is sent' },
    done: {
      fi: 'Ilmoitus on merkitty lähetetyksi.',
      sv: 'Anmälan har antecknats som sänd.',
      en: 'The notice is marked as sent.',
    },
  },
  acknowledge: {
    open: { fi: 'Merkitse kuitatuksi', sv: 'Anteckna som kvitterad', en: 'Mark as acknowledged' },
    sure: {
      fi: 'Kyllä, vastaanottaja on kuitannut sen',
      sv: 'Ja, mottagaren har kvitterat den',
      en: 'Yes, the receiver has acknowledged it',
    },
    done: {
      fi: 'Ilmoitus on merkitty kuitatuksi.',
      sv: 'Anmälan har antecknats som kvitterad.',
      en: 'The notice is marked as acknowledged.',
    },
  },
  drop: {
    open: { fi: 'Jätä lähettämättä', sv: 'Slopa', en: 'Drop' },
    sure: {
      fi: 'Kyllä, jätä lähettämättä',
      sv: 'Ja, slopa anmälan',
      en: 'Yes, drop it',
    },
    done: {
      fi: 'Ilmoitusta ei lähetetä. Sen päivät ovat taas ilmoittamatta.',
      sv: 'Anmälan sänds inte. Dess dagar väntar igen på anmälan.',
      en: 'The notice is dropped. Its days are to be notified again.',
    },
  },
} satisfies Words;
