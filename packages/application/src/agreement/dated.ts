import { agreementOn, frameworkOn } from '@jatkopolku/domain/agreement';
import type { Framework, FrameworkId } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';

import type { RecordOf, Records } from '../records.ts';

/** What has a state that follows from days. */
export type DatedKind = 'framework' | 'agreement';

/**
 * Frameworks or agreements in the states that they have reached by today, in their order. What is stored is the
 * state of the day on which it was written.
 */
export async function inStatesOf<K extends DatedKind>(
  records: Records,
  { kind, today }: { readonly kind: K; readonly today: LocalDate },
  found: readonly RecordOf<K>[],
): Promise<RecordOf<K>[]> {
  const [first, ...others] = [...new Set(found.map(({ frameworkId }) => frameworkId))];
  if (first === undefined) return [];
  const only = others.length === 0 ? first : undefined;
  const owner = only === undefined ? undefined : { frameworkId: only };
  const [frameworks, options] = await Promise.all([
    kind === 'agreement' ? frameworksBy(records, [first, ...others]) : noFrameworks,
    records.list('option', owner),
  ]);
  const decided = options.map(({ record }) => record);
  const dated = found.map((record) => {
    if (!('agreementId' in record)) return frameworkOn(record, decided, today);
    const framework = frameworks.get(record.frameworkId);
    return framework ? agreementOn(record, { framework, options: decided }, today) : record;
  });
  return dated as RecordOf<K>[];
}

const noFrameworks: ReadonlyMap<FrameworkId, Framework> = new Map();

async function frameworksBy(
  records: Records,
  ids: readonly FrameworkId[],
): Promise<typeof noFrameworks> {
  const stored = await records.getMany(
    'framework',
    ids.map((frameworkId) => ({ frameworkId })),
  );
  return new Map(stored.map(({ record }) => [record.frameworkId, record]));
}
