import { type HistoryEntry, changesOf } from '@jatkopolku/domain/history';
import type { Placement } from '@jatkopolku/domain/placement';
import { type Proposal, proposedChange } from '@jatkopolku/domain/proposal';

import type { RecordEvent, Records } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';

/** What was proposed for a placement, withdrawn or declined; what was accepted is in its own trail, as its change. */
export async function proposedFor(records: Records, placement: Placement): Promise<HistoryEntry[]> {
  const proposals = await records.list('proposal', placement);
  const entries = await someAtOnce(proposals, async ({ record }) => {
    const events = await records.history('proposal', record);
    return events.flatMap((event) => entryOf(event, placement));
  });
  return entries.flat();
}

function entryOf(
  { event, actor, at, businessDate, after }: RecordEvent<Proposal>,
  placement: Placement,
): HistoryEntry[] {
  if (after.answer?.given) return [];
  const acts = [{ event, by: actor, count: 1 }];
  const changes = after.state === 'open' ? proposedChanges(after, placement) : [];
  return [{ from: at, to: at, businessDate, acts, changes }];
}

/** From what the provider saw to what it proposed. */
function proposedChanges({ basis, asked }: Proposal, placement: Placement) {
  const before = { ...placement, ...basis };
  return changesOf('placement', before, { ...before, ...proposedChange(asked) });
}
