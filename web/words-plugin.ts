import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { languages } from '@jatkopolku/words/language';
import { limitsIn } from '@jatkopolku/words/limits';
import { site } from '@jatkopolku/words/site';

/** `virtual:words/everybody/fi` and so on, each with what it holds, and the rules' limits filled in. */
const modules = new Map(
  Object.entries(site).flatMap(([part, words]) =>
    languages.map((language) => [
      `virtual:words/${part}/${language}`,
      `export default ${filledFrom(JSON.stringify(inLanguage(words, language)), limitsIn(language))};`,
    ]),
  ),
);

/** The words of the site by part and language, so that a page loads only those of the language in use. */
export function wordsByLanguage() {
  return {
    name: 'words-by-language',
    resolveId: (id: string) => (modules.has(id) ? id : undefined),
    load: (id: string) => modules.get(id),
  };
}
