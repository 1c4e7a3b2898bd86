import { byText, nameLetters, sortedByName } from '@jatkopolku/kernel';

/** Something found: how it is called, its id, and what distinguishes it from others of the name. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly about: readonly string[];
  /** Codes of others by which it is found too. */
  readonly codes?: readonly string[];
  /** Whom it is about: named where it is shown, to those who may know. */
  readonly clientId?: string;
  /** The page that shows more, if there is one. */
  readonly page?: FoundPageOf;
}

/** Which record's page it is. */
export type FoundPageOf =
  | { readonly of: 'client'; readonly clientId: string }
  | { readonly of: 'placement'; readonly placementId: string }
  | { readonly of: 'agreement'; readonly frameworkId: string; readonly agreementId: string };

export const PAGE_SIZE = 20;

export interface FoundPage {
  readonly items: readonly Found[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** Those in which every word is found, by name; letters are compared without case and marks. */
export function find(all: readonly Found[], words: string): readonly Found[] {
  const wanted = wordsOf(words);
  const found = wanted.length === 0 ? all : all.filter((it) => hasAll(it, wanted));
  const byId = found.toSorted((a, b) => byText(a.id, b.id));
  return sortedByName(byId, ({ name }) => name);
}

function hasAll({ id, name, about, codes = [] }: Found, wanted: readonly string[]): boolean {
  const text = nameLetters([id, name, ...about, ...codes].join(' ')).typed;
  return wanted.every((word) => text.includes(word));
}

/** What is written between spaces; a hyphen within, as in an id, is a part of it. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => nameLetters(word).typed)
    .filter(Boolean);
}

/** A page of them; one beyond the last is the last. */
export function pageOf(found: readonly Found[], asked: number): FoundPage {
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const start = (page - 1) * PAGE_SIZE;
  return { items: found.slice(start, start + PAGE_SIZE), total: found.length, page, pages };
}
