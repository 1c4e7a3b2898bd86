import type { Language } from '@jatkopolku/contracts';

/** How a label begins that asks instead of naming: `Mitä päätät?`, `Miksi tili hylätään`. */
const asks: Readonly<Record<Language, RegExp>> = {
  fi: /^(mikä|mitä|mitkä|miksi|missä|miten|milloin|mihin|kuka|kenen|keneltä|kuinka|onko)(?!\p{L})|\?$/iu,
  sv: /^(vad|varför|var|hur|när|vem|vilk)\b|\?$/i,
  en: /^(what|why|where|how|when|who|which)\b|\?$/i,
};

const answers: Readonly<Record<Language, string>> = {
  fi: 'vastaus kysymykseen',
  sv: 'svaret på frågan',
  en: 'the answer to',
};

/** A field by its label inside a sentence, without its unit: `henkilötunnus`, `Y-tunnus`, `pienin bonus`. */
export function askedFor(label: string, language: Language): string {
  const named = label.trim().replace(/, \S+$/, '');
  if (asks[language].test(named)) {
    return language === 'en' ? `${answers.en} “${named}”` : `${answers[language]} ”${named}”`;
  }
  // A short form such as FO-nummer or Y-tunnus keeps its capitals.
  return /^\p{Lu}\p{Ll}/u.test(named) ? named.charAt(0).toLowerCase() + named.slice(1) : named;
}
