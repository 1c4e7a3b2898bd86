import { type LocalDate, nameLetters } from '@jatkopolku/kernel';

import { type Municipality, municipalities } from './municipalities.ts';
import { otherNames } from './other-names.ts';
import { hasBegun, isInForce } from './rules.ts';

/** The one in force, or one that ended and was divided: which of its heirs is meant, only a person knows. */
export type FoundMunicipality =
  | { readonly type: 'in-force'; readonly municipality: Municipality }
  | {
      readonly type: 'divided';
      readonly municipality: Municipality;
      readonly heirs: readonly Municipality[];
    };

/**
 * The municipality of a name in Finnish or Swedish, read without regard to case and marks, or of a code, on a day.
 * One that has ended leads to its heir on that day, over several mergers.
 * @returns undefined where the register has none, or where it began later.
 */
export function findMunicipality(text: string, date: LocalDate): FoundMunicipality | undefined {
  const begun = meantBy(text).filter((municipality) => hasBegun(municipality, date));
  // Vöyri was a name twice: of one that ended in 2006, and of its heir's heir.
  const municipality = begun.find((one) => isInForce(one, date)) ?? begun[0];
  if (!municipality) return undefined;
  const heirs = heirsOn(municipality, date);
  const [only] = heirs;
  return only && heirs.length === 1
    ? { type: 'in-force', municipality: only }
    : { type: 'divided', municipality, heirs };
}

/** Itself while it is in force; then those in force on the day that its area went to. */
function heirsOn(municipality: Municipality, date: LocalDate): readonly Municipality[] {
  if (isInForce(municipality, date)) return [municipality];
  return municipality.heirs.flatMap(meantBy).flatMap((heir) => heirsOn(heir, date));
}

/** Spreadsheets take the zeros before a code away. */
function meantBy(text: string): readonly Municipality[] {
  const typed = nameLetters(text).typed;
  const key = /^\d{1,2}$/.test(typed) ? typed.padStart(3, '0') : typed;
  return byText().get(key) ?? [];
}

/** Made at the first question: some 900 names, of which most processes ask none. */
function byText(): ReadonlyMap<string, readonly Municipality[]> {
  grouped ??= groupedByText();
  return grouped;
}

let grouped: ReadonlyMap<string, readonly Municipality[]> | undefined;

function groupedByText(): ReadonlyMap<string, readonly Municipality[]> {
  const groups = new Map<string, Municipality[]>();
  for (const municipality of municipalities) {
    for (const text of textsOf(municipality)) {
      groups.set(text, [...(groups.get(text) ?? []), municipality]);
    }
  }
  return groups;
}

/** What it is found by: its code, and its names as they are typed. */
export function textsOf({ code, fi, sv }: Municipality): ReadonlySet<string> {
  const names = [fi, sv, ...(otherNames[code] ?? [])];
  return new Set([code, ...names.map((name) => nameLetters(name).typed)]);
}
