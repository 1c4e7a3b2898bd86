/** What a country does in the hour that is its busiest, and in a month. */
export interface Country {
  readonly counties: number;
  /** Month sheets of all counties together. */
  readonly sheets: number;
  /** The largest county's share of them. */
  readonly largestShare: number;
  /** Providers of a county; the largest has ten times the sheets of an average one. */
  readonly providers: number;
}

/** The 22 organisers of Finland and their 31,500 client-months; the largest county is Helsinki. */
export const finland: Country = {
  counties: 22,
  sheets: 31_500,
  largestShare: 0.12,
  providers: 40,
};

/** One write of a transaction: two units a kilobyte, and what an index takes of it. */
interface Write {
  readonly partition: string;
  readonly units: number;
}

/** What saving a day, and sending a month, writes, by the key design of the table (`docs/generated/table.md`). */
export function writesOf(
  act: 'save' | 'send',
  { county, provider, sheet }: Place,
): readonly Write[] {
  const region = `county-${county}`;
  const month = `${region}#attendance#sheet#P${provider}#month`;
  const common = [
    { partition: month, units: 2 },
    { partition: `${region}#audit#attendance#${sheet}`, units: 2 },
  ];
  if (act === 'save') {
    const queue = `${region}#attendance#queue#sheet#open:P${provider}`;
    return [
      ...common,
      { partition: `${region}#attendance#calendar`, units: 2 },
      { partition: queue, units: 1 },
    ];
  }
  return [
    ...common,
    { partition: `${region}#placement#placement`, units: 2 },
    { partition: `${region}#tally#monthTally`, units: 2 },
    { partition: `${region}#attendance#queue#sheet#submitted`, units: 2 },
  ];
}

export interface Place {
  readonly county: number;
  readonly provider: number;
  readonly sheet: number;
}

/** What AWS documents of a partition, and of a new table that is paid by request, in write units a second. */
export const limits = { partition: 1_000, table: 4_000 } as const;

/**
 * US dollars for a million units of a table that is paid by request, as AWS listed them for its Stockholm
 * region when this was written; a county looks them up again before it plans by them.
 */
export const prices = { writeMillion: 0.66, readMillion: 0.13 } as const;
