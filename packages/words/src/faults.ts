import type { Words } from './language.ts';

/** What is wrong with a field, where several forms ask for it. */
export const faults = {
  price: {
    fi: 'Kirjoita hinta euroina, esimerkiksi 25,50.',
    sv: 'Skriv priset i euro, till exempel 25,50.',
    en: 'Write the price in euros, such as 25,50.',
  },
  verdict: {
    fi: 'Valitse, mitä päätetään.',
    sv: 'Välj vad som beslutas.',
    en: 'Choose what is decided.',
  },
  reason: { fi: 'Kirjoita perustelu.', sv: 'Skriv motiveringen.', en: 'Write the reason.' },
  personName: {
    fi: 'Kirjoita henkilön nimi.',
    sv: 'Skriv personens namn.',
    en: 'Write the person’s name.',
  },
  returnCategory: {
    fi: 'Valitse, mitä pitää korjata.',
    sv: 'Välj vad som ska rättas.',
    en: 'Choose what has to be mended.',
  },
} satisfies Words;
