import type { Language } from '@jatkopolku/words/language';

const items = { fi: 'kohta', sv: 'punkten' } as const;

/**
 * A place in the law as its reader cites it: `1233/2006 §5.1(1)` is `1233/2006 5 § 1 mom. 1 kohta` in
 * Finnish and `1233/2006 5 § 1 mom. 1 punkten` in Swedish.
 */
export function lawText(place: string, language: Language): string {
  if (language === 'en') return place;
  const item = items[language];
  return place.replaceAll(
    /§+(\d+)( [a-z]\b)?(?:\.(\d+))?(?:\((\d+)\))?/g,
    (_, section: string, letter = '', part?: string, no?: string) =>
      [`${section}${letter} §`, part && `${part} mom.`, no && `${no} ${item}`]
        .filter(Boolean)
        .join(' '),
  );
}
