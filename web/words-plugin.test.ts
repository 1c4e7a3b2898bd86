import { inLanguage } from '@jatkopolku/words/in-language';
import { languages } from '@jatkopolku/words/language';
import { type SitePart, site } from '@jatkopolku/words/site';
import { describe, expect, it } from 'vitest';

import { wordsByLanguage } from './words-plugin.ts';

const { resolveId, load } = wordsByLanguage();
const parts: readonly SitePart[] = ['everybody', 'signedIn'];
const all = parts.flatMap((part) => languages.map((language) => [part, language] as const));

describe('the words of a part in one language', () => {
  it.each(all)('%s, %s: exactly those', (part, language) => {
    const id = `virtual:words/${part}/${language}`;
    expect(resolveId(id)).toBe(id);
    const [, json = ''] = /^export default (.*);$/.exec(load(id) ?? '') ?? [];
    expect(JSON.parse(json)).toEqual(inLanguage(site[part], language));
  });

  it('what is no such module is left to others', () => {
    expect(resolveId('virtual:words/everybody/de')).toBeUndefined();
    expect(load('./main.tsx')).toBeUndefined();
  });
});
