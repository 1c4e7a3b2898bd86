import { type Country, type Place, writesOf } from './model.ts';

/** The busiest second of the busiest hour, by partition and over the table. */
export interface Heat {
  readonly partition: string;
  readonly units: number;
  readonly tableUnits: number;
}

const HOUR = 3_600;

/**
 * The last hour of a month, in which every provider logs one day more of each client and sends the month:
 * each at a second of its own, and half of all within the last ten minutes, as people are.
 * @param random from 0 to 1, without 1.
 */
export function busiestSecond(country: Country, random: () => number): Heat {
  const seconds = Array.from({ length: HOUR }, () => new Map<string, number>());
  for (const place of placesOf(country)) {
    for (const act of ['save', 'send'] as const) {
      const second = secondOf(random);
      for (const { partition, units } of writesOf(act, place)) {
        const busy = seconds[second];
        busy?.set(partition, (busy.get(partition) ?? 0) + units);
      }
    }
  }
  return hottest(seconds);
}

function secondOf(random: () => number): number {
  const isLate = random() < 0.5;
  return Math.floor(isLate ? HOUR - 600 + random() * 600 : random() * HOUR);
}

function hottest(seconds: readonly ReadonlyMap<string, number>[]): Heat {
  let found: Heat = { partition: '', units: 0, tableUnits: 0 };
  for (const second of seconds) {
    const total = [...second.values()].reduce((sum, units) => sum + units, 0);
    const [partition, units] = [...second].reduce((most, one) => (one[1] > most[1] ? one : most), [
      '',
      0,
    ] as [string, number]);
    const tableUnits = Math.max(found.tableUnits, total);
    found = units > found.units ? { partition, units, tableUnits } : { ...found, tableUnits };
  }
  return found;
}

/** All month sheets: the first county is the largest, and the first provider of each. */
export function* placesOf({
  counties,
  sheets,
  largestShare,
  providers,
}: Country): Generator<Place> {
  const others = (1 - largestShare) / (counties - 1);
  let sheet = 0;
  for (let county = 0; county < counties; county += 1) {
    const own = Math.round(sheets * (county === 0 ? largestShare : others));
    for (let no = 0; no < own; no += 1) {
      sheet += 1;
      // Ten shares of the first provider, one of each other.
      const share = no % (providers + 9);
      yield { county, provider: share < 10 ? 0 : share - 9, sheet };
    }
  }
}

/** A small generator with a seed, so that a simulation says the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
