import { fileURLToPath } from 'node:url';

import { readRepository } from '@jatkopolku/setup/architecture';
import { site } from '@jatkopolku/words/site';
import { describe, expect, it } from 'vitest';

import { type Entry, everyText } from './every-text.ts';

const { workspaces } = readRepository(fileURLToPath(new URL('..', import.meta.url)));
const sources = workspaces
  .filter(({ name }) => name !== 'words')
  .flatMap(({ files }) => files)
  .filter(({ path }) => !path.includes('.test.'))
  .map(({ path, nodes, imports }) => ({
    path,
    imports: imports.map(({ specifier }) => specifier),
    names: new Set(nodes.flatMap(namesIn)),
    patterns: nodes.flatMap(patternsIn),
  }));
type Source = (typeof sources)[number];
type Node = (typeof workspaces)[number]['files'][number]['nodes'][number];

/** What a file says by name: strings, and names of properties and variables. */
function namesIn({ type, value, name }: Node): string[] {
  if (type === 'Literal' && typeof value === 'string') return [value];
  return type === 'Identifier' && typeof name === 'string' ? [name] : [];
}

/** `` `states.${state}` `` asks for every text of the group that some code names. */
function patternsIn({ type, quasis }: Node): RegExp[] {
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return [];
  const parts = quasis.map((quasi: { value: { cooked: string } }) => quasi.value.cooked);
  const isKey = parts.length > 1 && /[\w-]\.|\.[\w-]/.test(parts.join('|'));
  return isKey && parts.every((part) => /^[\w.:-]*$/.test(part))
    ? [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('([\\w-]+?)')}$`)]
    : [];
}

/** Whatever a key may be made of: an entry that no rule and no page names is never shown. */
const codes = new Set(sources.flatMap(({ names }) => [...names]));

const slices: Readonly<Record<string, object>> = {
  ...site.everybody,
  ...site.home,
  ...site.pages,
};

/** A concept is named as its file, and a slice of the site as its variable. */
const sliceOf = (concept: string) =>
  concept.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const isOfSite = ({ concept }: Entry) => Object.hasOwn(slices, sliceOf(concept));
/** A word that slices have in common is asked for by a key of each. */
const textsOfSite = new Set(everyText.filter(isOfSite).map(({ text }) => text));
const ofSite = sources.filter(({ path }) => path.startsWith('web/src/'));

/** Whether a file may ask a slice without its name: by `useTranslation`, or since it is of its pages. */
const asks = (slice: string, { path, names }: Source) =>
  names.has(sliceOf(slice)) ||
  path.startsWith(`web/src/features/${slice}/`) ||
  (slice === 'shell' && path.startsWith('web/src/app/'));

/** Asked for by a variable alone, `t(what)`, whose type the compiler holds to the keys. */
const byType = new Set([
  'remark.returned',
  'remark.answered',
  'remark.corrected',
  'remark.objected',
  'remark.asked',
  'remark.upheld',
  'remark.dismissed',
  'remark.withdrawn',
  'remark.county-wrote',
  'remark.provider-wrote',
  'remark.read',
  'remark.closed',
]);
/** Names of fields in histories, of which the type of the table asks for each and takes no other. */
const isFieldName = (name: string) => name.startsWith('history.fields.');

function isAsked({ concept, key }: Entry): boolean {
  // A text with a count is asked for without its ending.
  const bare = key.replace(/_(zero|one|other)$/, '');
  const has = ({ names, patterns }: Source, name: string) =>
    names.has(name) ||
    patterns.some((pattern) =>
      pattern
        .exec(name)
        ?.slice(1)
        .every((code) => codes.has(code)),
    );
  return ofSite.some(
    (source) =>
      has(source, `${sliceOf(concept)}:${bare}`) || (asks(concept, source) && has(source, bare)),
  );
}

describe('every text is said somewhere', () => {
  it('of the site, by its key', () => {
    const texts = everyText.filter(isOfSite);
    expect(texts.length).toBeGreaterThan(1_900);
    expect(
      texts
        .filter((text) => !isAsked(text))
        .map(nameOf)
        .filter((name) => !byType.has(name) && !isFieldName(name)),
    ).toEqual([]);
  });

  it('of the rest, by name where its concept is imported, or in the rules where a code names it', () => {
    const texts = everyText.filter(({ text }) => !textsOfSite.has(text));
    const places = sources.filter(
      ({ path, imports }) =>
        imports.some((specifier) => specifier.startsWith('@jatkopolku/words/')) ||
        (/^packages\/(kernel|domain|application|store|http|local|contracts)\//.test(path) &&
          !path.endsWith('problem-status.ts')),
    );
    const isSaid = ({ key }: Entry) =>
      key.split('.').every((part) => places.some(({ names }) => names.has(part)));
    expect(texts.filter((text) => !isSaid(text)).map(nameOf)).toEqual([]);
  });
});

function nameOf({ concept, key }: Entry): string {
  return `${concept}.${key}`;
}
