import { type LocalDate, type Month, beginsIdentityCode } from '@jatkopolku/kernel';

/** Reads one value of an address; undefined for what it does not understand. */
type Reader<Value> = (asked: unknown) => Value | undefined;

/** What an address asks for after the `?`, as its readers understand it. */
export type AddressOf<Read extends (asked: never) => object> = ReturnType<Read>;

type Understood<Readers> = {
  readonly [Name in keyof Readers]?: Readers[Name] extends Reader<infer Value> ? Value : never;
};

/**
 * Reads an address value by value: whatever is not understood is left out. Addresses are read before a
 * page is loaded, without the schemas, which come with the pages.
 */
export function addressReader<const Readers extends Readonly<Record<string, Reader<unknown>>>>(
  readers: Readers,
): (asked: Readonly<Record<string, unknown>>) => Understood<Readers> {
  return (asked) => {
    const read = Object.entries(readers).map(([name, reader]) => [name, reader(asked[name])]);
    return Object.fromEntries(
      read.filter(([, value]) => value !== undefined),
    ) as Understood<Readers>;
  };
}

export function oneOf<const Value>(values: readonly Value[]): Reader<Value> {
  return (asked) => values.find((one) => one === asked);
}

/** One of the names; the record has to name every one of them. */
export function nameOf<Name extends string>(names: Readonly<Record<Name, true>>): Reader<Name> {
  return oneOf(Object.keys(names) as Name[]);
}

/** Something that is asked for or not. */
export const ifTrue = oneOf([true]);

const LONGEST = 100;

export function idIn<Id extends string = string>(asked: unknown): Id | undefined {
  const isId = typeof asked === 'string' && asked !== '' && asked.length <= LONGEST;
  return isId ? (asked as Id) : undefined;
}

/** A whole number from 0 on. */
export function countIn(asked: unknown): number | undefined {
  return typeof asked === 'number' && Number.isInteger(asked) && asked >= 0 ? asked : undefined;
}

/** A whole number from 1 on. */
export function numberIn(asked: unknown): number | undefined {
  return countIn(asked) || undefined;
}

/** A real day `YYYY-MM-DD`. The kernel’s own reader comes with a library of schemas. */
export function dayIn(asked: unknown): LocalDate | undefined {
  const time = typeof asked === 'string' ? Date.parse(`${asked}T00:00:00Z`) : Number.NaN;
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === asked;
  return isReal ? (asked as LocalDate) : undefined;
}

/** A month `YYYY-MM`. */
export function monthIn(asked: unknown): Month | undefined {
  return typeof asked === 'string' && dayIn(`${asked}-01`) ? (asked as Month) : undefined;
}

/**
 * Words that were looked for: at a bearable length, and none that begin as an identity code does,
 * no matter who wrote the address.
 */
export function wordsIn(asked: unknown): string | undefined {
  const isWords = typeof asked === 'string' || typeof asked === 'number';
  const words = isWords ? `${asked}`.slice(0, LONGEST) : '';
  return words === '' || beginsIdentityCode(words) ? undefined : words;
}
