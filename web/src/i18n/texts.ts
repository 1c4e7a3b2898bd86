import { type Language, languages } from '@jatkopolku/contracts';
import { filled } from '@jatkopolku/words/filled';

/** Words of a slice in one language: texts, and groups of them. */
interface Tree {
  readonly [key: string]: string | Tree;
}

type Values = Readonly<Record<string, string | number | undefined>>;

const slices = new Map<string, Tree>();
/** Texts by slice and key, as they were found. */
const known = new Map<string, string | undefined>();
const plurals = new Map(languages.map((one) => [one, new Intl.PluralRules(one)]));
const listeners = new Set<() => void>();
let current: Language = 'fi';

/** The language that the site is shown in. */
export function shownLanguage(): Language {
  return current;
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Adds words by their slices, in the language that is shown. */
export function putWords(words: object): void {
  for (const [slice, tree] of Object.entries(words)) slices.set(slice, tree as Tree);
  known.clear();
}

/** Shows everything in a language, of which all words in use are given. */
export function showLanguage(language: Language, words: readonly object[]): void {
  current = language;
  for (const own of words) putWords(own);
  for (const listener of listeners) listener();
}

/**
 * The text of a key with its `{{names}}` filled in; by a `count` its form for none, one or more, where there
 * are such. A text that is not there is its key.
 */
export function textOf(slice: string, key: string, values?: Values): string {
  const text = formOf(slice, key, values?.['count']);
  if (text === undefined) return key;
  return values === undefined ? text : filled(text, (name) => String(values[name] ?? ''));
}

export function hasText(slice: string, key: string): boolean {
  return found(slice, key) !== undefined;
}

function formOf(slice: string, key: string, count: unknown): string | undefined {
  if (typeof count !== 'number') return found(slice, key);
  const none = count === 0 ? found(slice, `${key}_zero`) : undefined;
  const form = plurals.get(current)?.select(count) ?? 'other';
  return none ?? found(slice, `${key}_${form}`) ?? found(slice, key);
}

function found(slice: string, key: string): string | undefined {
  const name = `${slice}:${key}`;
  if (known.has(name)) return known.get(name);
  const text = textAt(slices.get(slice), key.split('.'));
  known.set(name, text);
  return text;
}

function textAt(tree: Tree | undefined, path: readonly string[]): string | undefined {
  let at: string | Tree | undefined = tree;
  for (const step of path) at = typeof at === 'object' ? at[step] : undefined;
  return typeof at === 'string' ? at : undefined;
}
