import type { Words } from './language.ts';
import { remark } from './remark.ts';

/** Messages and concerns about a placement. */
export const conversation = {
  title: { fi: 'Viestit ja huolet', sv: 'Meddelanden och oro', en: 'Messages and concerns' },
  none: {
    fi: 'Jaksosta ei ole vielä viestejä.',
    sv: 'Inga meddelanden om perioden ännu.',
    en: 'No messages about the placement yet.',
  },
  message: { fi: 'Viesti', sv: 'Meddelande', en: 'Message' },
  concerns: {
    absences: { fi: 'Huoli poissaoloista', sv: 'Oro över frånvaro', en: 'Concern about absences' },
    difficulties: {
      fi: 'Huoli työtoiminnan sujumisesta',
      sv: 'Oro över hur arbetsverksamheten går',
      en: 'Concern about the activity',
    },
    worry: { fi: 'Muu huoli', sv: 'Annan oro', en: 'Another concern' },
  },
  line: { fi: '{{what}}, {{date}}', sv: '{{what}}, {{date}}', en: '{{what}}, {{date}}' },
  waits: {
    'with-county': {
      fi: 'odottaa hyvinvointialuetta',
      sv: 'väntar på välfärdsområdet',
      en: 'waits for the county',
    },
    'with-provider': {
      fi: 'odottaa palveluntuottajaa',
      sv: 'väntar på tjänsteproducenten',
      en: 'waits for the provider',
    },
    done: { fi: 'valmis', sv: 'klart', en: 'done' },
  },
  about: { fi: 'Koskee', sv: 'Gäller', en: 'About' },
  state: { fi: 'Tilanne', sv: 'Läge', en: 'State' },
  back: { fi: 'Jakson tiedot', sv: 'Periodens uppgifter', en: 'The placement' },
  noHealth: {
    fi: 'Älä kirjoita terveystietoja äläkä henkilötunnusta.',
    sv: 'Skriv inga hälsouppgifter och ingen personbeteckning.',
    en: 'Write nothing about health, and no identity code.',
  },
  writing: {
    open: { fi: 'Kirjoita viesti', sv: 'Skriv ett meddelande', en: 'Write a message' },
    answer: { fi: 'Vastaa', sv: 'Svara', en: 'Answer' },
    send: { fi: 'Lähetä viesti', sv: 'Skicka meddelandet', en: 'Send the message' },
    wasSent: {
      fi: 'Viesti lähetettiin.',
      sv: 'Meddelandet skickades.',
      en: 'The message was sent.',
    },
  },
  reading: {
    text: {
      fi: 'Jos viesti ei vaadi vastausta, merkitse se luetuksi.',
      sv: 'Om meddelandet inte kräver svar, markera det som läst.',
      en: 'If the message needs no answer, mark it as read.',
    },
    read: remark.read,
    wasRead: {
      fi: 'Viesti on merkitty luetuksi.',
      sv: 'Meddelandet är markerat som läst.',
      en: 'The message is marked as read.',
    },
  },
  concern: {
    open: { fi: 'Ilmoita huolesta', sv: 'Meddela oro', en: 'Raise a concern' },
    kind: { fi: 'Mitä huoli koskee', sv: 'Vad oron gäller', en: 'What the concern is about' },
    kinds: {
      absences: { fi: 'Poissaolot', sv: 'Frånvaro', en: 'Absences' },
      difficulties: {
        fi: 'Vaikeuksia työtoiminnassa',
        sv: 'Svårigheter i arbetsverksamheten',
        en: 'Difficulties in the activity',
      },
      worry: { fi: 'Muu asia', sv: 'Annat', en: 'Something else' },
    },
    words: { fi: 'Mitä on tapahtunut', sv: 'Vad som har hänt', en: 'What happened' },
    send: { fi: 'Lähetä huoli', sv: 'Skicka oron', en: 'Send the concern' },
    wasSent: {
      fi: 'Huoli lähetettiin hyvinvointialueelle. Vastaus tulee jakson sivulle.',
      sv: 'Oron skickades till välfärdsområdet. Svaret kommer på periodens sida.',
      en: 'The concern was sent to the county. The answer comes on the placement’s page.',
    },
    close: { fi: 'Vastaa ja sulje huoli', sv: 'Svara och avsluta oron', en: 'Answer and close it' },
    done: {
      fi: 'Mitä huolen vuoksi tehdään',
      sv: 'Vad som görs med anledning av oron',
      en: 'What is done about the concern',
    },
    wasClosed: {
      fi: 'Huoli on suljettu.',
      sv: 'Oron är avslutad.',
      en: 'The concern is closed.',
    },
  },
} satisfies Words;
