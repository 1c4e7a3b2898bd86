import { type LateInShort, lateDigestOf, stillLate } from '@jatkopolku/domain/attendance';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type LateMonth, lateMonths } from './late-sheets.ts';
import { readSheetSettings } from './sheet-settings.ts';

const key = { digestId: 'late' } as const;

/** Looks through the sheets that no provider has sent in time, and keeps them in short. */
export async function lookForLateSheets(
  records: Records,
  { actor, today }: { readonly actor: string; readonly today: LocalDate },
): Promise<readonly LateMonth[]> {
  const { record: settings } = await readSheetSettings(records);
  const late = await lateMonths(records, settings.deadlines, today);
  const before = await records.get('lateDigest', key);
  // Of two who keep it at once one does: they have read the same.
  await records.commit([{ kind: 'lateDigest', record: lateDigestOf(late), before }], {
    event: 'changed',
    actor,
  });
  return late;
}

/** The late months as they were last looked through: tasks read one record instead of a region. What was sent since is not counted. */
export async function lateInShort(records: Records): Promise<LateInShort[]> {
  const found = await records.get('lateDigest', key);
  const late = found?.record.months ?? [];
  const months = [...new Set(late.map(({ month }) => month))];
  const tallies = await Promise.all(
    months.map((month) => records.list('monthTally', { month }, { mayLag: true })),
  );
  const sentOf = new Map(
    tallies.flat().map(({ record }) => {
      const { month, providerId, submitted, returned, accepted } = record;
      return [`${month} ${providerId}`, submitted + returned + accepted];
    }),
  );
  return late
    .map((one) => {
      const sent = sentOf.get(`${one.month} ${one.providerId}`) ?? one.sent;
      return { ...one, count: stillLate(one, sent) };
    })
    .filter(({ count }) => count > 0);
}
