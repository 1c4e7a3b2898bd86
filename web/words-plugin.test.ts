import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { languages } from '@jatkopolku/words/language';
import { limitsIn } from '@jatkopolku/words/limits';
import { type SitePart, site } from '@jatkopolku/words/site';
import { describe, expect, it } from 'vitest';

import { wordsByLanguage } from './words-plugin.ts';

const { resolveId, load } = wordsByLanguage();
const parts: readonly SitePart[] = ['everybody', 'home', 'pages'];
const all = parts.flatMap((part) => languages.map((language) => [part, language] as const));

describe('the words of a part in one language', () => {
  it.each(all)('%s, %s: exactly those', (part, language) => {
    const id = `virtual:words/${part}/${language}`;
    expect(resolveId(id)).toBe(id);
    const [, json = ''] = /^export default (.*);$/.exec(load(id) ?? '') ?? [];
    const words = filledFrom(JSON.stringify(inLanguage(site[part], language)), limitsIn(language));
    expect(JSON.parse(json)).toEqual(JSON.parse(words));
  });

  it.each([
    ['fi', '200–700 euroa'],
    ['en', '200–700 euros'],
  ])('the limits of the rules are filled in, and nothing else: %s', (language, bonus) => {
    const words = load(`virtual:words/pages/${language}`);
    expect(words).toContain(bonus);
    expect(words).not.toMatch(/\{\{(max|min)[A-Z]/);
    expect(words).toContain('{{count}}');
  });

  it('what is no such module is left to others', () => {
    expect(resolveId('virtual:words/everybody/de')).toBeUndefined();
    expect(load('./main.ts')).toBeUndefined();
  });
});
