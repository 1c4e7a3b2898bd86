import type { Caller } from '@jatkopolku/domain/access';
import { type Figure, type FigureName, figuresOf } from '@jatkopolku/domain/task';

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

type Asker = Pick<Caller, 'roles' | 'providerId'>;

/** The few figures that somebody’s roles live by, each from queries with a limit. */
export async function readHome(
  records: Records,
  { roles, providerId }: Asker,
  days: HomeDays,
): Promise<{ readonly figures: Figure[] }> {
  const once = readingOnce(records);
  let read: Promise<Logging> | undefined;
  const logging = async () =>
    providerId === null ? undefined : (read ??= readLogging(records, providerId, days.today));
  const named = figuresOf(roles).map(async (name) => ({
    ...empty,
    ...(await counts[name]({ records: once, ...days, providerId, logging })),
    name,
  }));
  return { figures: await Promise.all(named) };
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
