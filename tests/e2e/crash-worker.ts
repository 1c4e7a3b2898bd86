import { writeSync } from 'node:fs';

import { logDays } from '@jatkopolku/application';
import { openRegion, readSettings, refusalText } from '@jatkopolku/local';

import { type Entry, daysOf, placements, MONTH, TODAY } from './crash-story.ts';

/**
 * Logs days at each placement, one after the other and without end, until it is killed:
 * `crash-worker.ts DATA SEED`. Each entry is printed before it is sent and when it was answered, so that
 * the reader knows what must still be there and what may be.
 */
const [data = '', seed = '1'] = process.argv.slice(2);
const region = await openRegion(readSettings({ data, region: 'mine', today: TODAY }, {}));

let drawn = Number(seed);
function draw(count: number): number {
  drawn = (drawn * 48_271) % 2_147_483_647;
  return drawn % count;
}

await Promise.all(placements.map(logWithoutEnd));

async function logWithoutEnd(placementId: (typeof placements)[number]): Promise<never> {
  for (;;) {
    const day = String(draw(31) + 1).padStart(2, '0');
    const entry: Entry = { placementId, day, hours: draw(4) === 0 ? null : String(draw(4) + 4) };
    print('begun', entry);
    print(await send(entry), entry);
  }
}

async function send(entry: Entry): Promise<'logged' | 'refused' | 'unknown'> {
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
