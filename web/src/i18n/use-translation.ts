import type { Language } from '@jatkopolku/contracts';
import type { FlatNamespace, TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';

import { hasText, onLanguage, shownLanguage, textOf } from './texts.ts';

type Slice = FlatNamespace;
type Slices = Slice | readonly [Slice, ...Slice[]];

/** The texts of slices in the language of the page. */
interface Translation<Asked extends Slices> {
  /** The text of a key: of the first slice, or of that which is named before it, as in `words:born`. */
  readonly t: TFunction<Asked>;
  /** Whether there is a text for a key that is made of something else. */
  readonly exists: (key: string) => boolean;
}

/** Made once for each language and slice, so that what rests on it is the same until the language changes. */
const made = new Map<string, Translation<Slices>>();

/** What the texts of slices are read with; who asks is drawn again when the language changes. */
export function useTranslation<const Asked extends Slices = 'shell'>(
  slices?: Asked,
): Translation<Asked> {
  const language = useSyncExternalStore(onLanguage, shownLanguage);
  const [first = 'shell'] = typeof slices === 'string' ? [slices] : (slices ?? []);
  return translationIn(language, first) as Translation<Asked>;
}

function translationIn(language: Language, slice: Slice): Translation<Slices> {
  const name = `${language} ${slice}`;
  const translation = made.get(name) ?? makeTranslation(slice);
  made.set(name, translation);
  return translation;
}

function makeTranslation(slice: Slice): Translation<Slices> {
  const t = (key: string, values?: object) => textOf(...placeOf(slice, key), values as never);
  // The type knows every key and what it is filled with; what it adds to a function is nothing at run time.
  return { t: t as unknown as TFunction<Slices>, exists: (key) => hasText(...placeOf(slice, key)) };
}

function placeOf(slice: Slice, key: string): [slice: string, key: string] {
  const end = key.indexOf(':');
  return end < 0 ? [slice, key] : [key.slice(0, end), key.slice(end + 1)];
}
