import type { Caller } from '@jatkopolku/domain/access';
import { type Figure, type FigureName, figuresOf } from '@jatkopolku/domain/task';

import { type DeputyFor, deputyFor } from '../access/delegations.ts';
import { readingOnce } from '../reading-once.ts';
import type { Records } from '../records.ts';
import { countedFigures } from './counted-figures.ts';
import { type Logging, dayFigures, readLogging } from './day-figures.ts';
import { placementFigures } from './placement-figures.ts';
import { type Count, type HomeDays, queueFigures } from './queue-figures.ts';

const counts: Record<FigureName, Count> = {
  ...queueFigures,
  ...placementFigures,
  ...dayFigures,
  ...countedFigures,
};

type Asker = Pick<Caller, 'userId' | 'roles' | 'providerId'>;

export interface Home {
  readonly figures: Figure[];
  /** Whose deputy the asker is, now or soon. */
  readonly deputyFor: DeputyFor[];
}

/** The few figures that somebody’s roles live by, each from queries with a limit, and whose deputy they are. */
export async function readHome(
  records: Records,
  { userId, roles, providerId }: Asker,
  days: HomeDays,
): Promise<Home> {
  const once = readingOnce(records);
  let read: Promise<Logging> | undefined;
  const logging = async () =>
    providerId === null ? undefined : (read ??= readLogging(records, providerId, days.today));
  const named = figuresOf(roles).map(async (name) => ({
    ...empty,
    ...(await counts[name]({ records: once, ...days, providerId, logging })),
    name,
  }));
  // Only people of the county are deputies.
  const covered = providerId === null ? deputyFor(records, userId, days.today) : [];
  const [covers, ...figures] = await Promise.all([covered, ...named]);
  return { figures, deputyFor: covers };
}

const empty: Omit<Figure, 'name'> = {
  count: 0,
  more: false,
  of: null,
  date: null,
  days: [],
  placementId: null,
  month: null,
};
