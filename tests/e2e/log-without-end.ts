import { writeSync } from 'node:fs';

import { logDays } from '@jatkopolku/application';
import { type OpenRegion, openRegion, readSettings, refusalText } from '@jatkopolku/local';

import { type Entry, daysOf, placements, MONTH, TODAY } from './crash-story.ts';

type Placement = (typeof placements)[number];

/**
 * Logs days at each placement, one after the other and without end, until it is killed:
 * `crash-worker.ts DATA SEED`. Each entry is printed before it is sent and when it was answered, so that
 * the reader knows what must still be there and what may be.
 */
export async function logWithoutEnd([data = '', seed = '1']: readonly string[]): Promise<void> {
  const region = await openRegion(readSettings({ data, region: 'mine', today: TODAY }, {}));
  const draw = drawer(Number(seed));
  await Promise.all(placements.map((placementId) => logAt(region, placementId, draw)));
}

type Draw = (count: number) => number;

function drawer(seed: number): Draw {
  let drawn = seed;
  return (count) => {
    drawn = (drawn * 48_271) % 2_147_483_647;
    return drawn % count;
  };
}

async function logAt(region: OpenRegion, placementId: Placement, draw: Draw): Promise<never> {
  for (;;) {
    const day = String(draw(31) + 1).padStart(2, '0');
    const entry: Entry = { placementId, day, hours: draw(4) === 0 ? null : String(draw(4) + 4) };
    print('begun', entry);
    print(await send(region, entry), entry);
  }
}

async function send(region: OpenRegion, entry: Entry): Promise<'logged' | 'refused' | 'unknown'> {
  try {
    const command = { placementId: entry.placementId, month: MONTH, days: daysOf(entry) };
    const result = await logDays(region.records, command, { actor: 'worker', today: TODAY });
    return result.ok ? 'logged' : 'refused';
  } catch (error) {
    // The engine is away for a moment: what became of the request is open, as after any lost answer.
    if (refusalText(error, 'en') === undefined) throw error;
    return 'unknown';
  }
}

function print(event: string, entry: Entry): void {
  writeSync(1, `${JSON.stringify({ event, ...entry })}\n`);
}
