/** Something found: how it is called, its id, and what tells it from others of the name. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly about: readonly string[];
  /** The page that tells more, if there is one. */
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

/** Those in which every word is found, by name; letters are compared without case. */
export function find(all: readonly Found[], words: string): readonly Found[] {
  const wanted = words.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean);
  const found = all.filter((it) => {
    const text = [it.id, it.name, ...it.about].join(' ').toLocaleLowerCase('fi');
    return wanted.every((word) => text.includes(word));
  });
  return found.toSorted((a, b) => a.name.localeCompare(b.name, 'fi') || (a.id < b.id ? -1 : 1));
}

/** A page of them; one beyond the last is the last. */
export function pageOf(found: readonly Found[], asked: number): FoundPage {
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const start = (page - 1) * PAGE_SIZE;
  return { items: found.slice(start, start + PAGE_SIZE), total: found.length, page, pages };
}
