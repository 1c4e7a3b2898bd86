import type { ClientId } from '@jatkopolku/domain/client';
import {
  type HistoryEntry,
  type HistoryKind,
  type Recorded,
  recordedClaim,
  recordedFramework,
  recordedRun,
  recordedSheet,
} from '@jatkopolku/domain/history';
import { amountsOf } from '@jatkopolku/domain/settlement';

import type { KeyOf, RecordOf, Records } from '../records.ts';
import { countedStatements } from '../settlement/statements.ts';
import { bookedOfClaim } from './booked-of-claim.ts';
import { proposedFor } from './proposed-for.ts';

/** Where the history of a kind of record comes from, beside the record's own trail. */
export interface HistorySource<K extends HistoryKind> {
  /** What of a record its history shows. */
  readonly open: (records: Records, key: KeyOf<K>) => Promise<(record: RecordOf<K>) => Recorded[K]>;
  /** Whose data it is. */
  readonly clients: (record: RecordOf<K>) => readonly ClientId[];
  /** What happened to it elsewhere: what becomes of its money. */
  readonly elsewhere?: (records: Records, record: RecordOf<K>) => Promise<HistoryEntry[]>;
}

const nobody = () => [];
const ofClient = ({ clientId }: { readonly clientId: ClientId }) => [clientId];

function shownBy<R, Shown>(toShown: (record: R) => Shown) {
  return () => Promise.resolve(toShown);
}

function asItIs<R>() {
  return shownBy((record: R) => record);
}

export const historySources: { readonly [K in HistoryKind]: HistorySource<K> } = {
  framework: { open: shownBy(recordedFramework), clients: nobody },
  provider: { open: asItIs(), clients: nobody },
  account: { open: asItIs(), clients: nobody },
  agreement: { open: asItIs(), clients: nobody },
  client: { open: asItIs(), clients: ofClient },
  benefit: { open: asItIs(), clients: ofClient },
  placement: { open: asItIs(), clients: ofClient, elsewhere: proposedFor },
  sheet: { open: shownBy(recordedSheet), clients: ofClient },
  claim: { open: shownBy(recordedClaim), clients: ofClient, elsewhere: bookedOfClaim },
  run: { open: openRun, clients: nobody },
  commitment: { open: asItIs(), clients: nobody },
  accountMap: { open: asItIs(), clients: nobody },
};

/** What a run booked is in its statements, which never change. */
async function openRun(records: Records, key: KeyOf<'run'>) {
  const statements = (await countedStatements(records, key)) ?? [];
  const booked = amountsOf(statements.flatMap(({ lines }) => lines));
  return (record: RecordOf<'run'>) => recordedRun(record, booked);
}
