import type { InOneLanguage, Language, Text, Words } from './language.ts';

/** A group of words in one language, its keys as they are. */
export function inLanguage<In extends Language, T extends Words<In>>(
  words: T,
  language: In,
): InOneLanguage<T>;
export function inLanguage<In extends Language>(words: Words<In>, language: In): unknown {
  const entries = Object.entries(words).map(([key, it]) => [
    key,
    isText(it) ? it[language] : inLanguage(it, language),
  ]);
  return Object.fromEntries(entries);
}

/** A group may itself be named by languages: then it holds no strings. */
export function isText<In extends Language>(it: Text<In> | Words<In>): it is Text<In> {
  return Object.values(it).every((one) => typeof one === 'string');
}
