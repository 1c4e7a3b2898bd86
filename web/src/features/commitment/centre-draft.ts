import { type Operations, operations } from '@jatkopolku/contracts';
import { type CostCentre, costCentreCodeSchema } from '@jatkopolku/domain/commitment';

import { type Reading, readBy, withFaults } from '../../form/reading.ts';

/** A cost centre as it is being written; its holders by their ids. */
export interface CentreDraft {
  readonly code: string;
  readonly name: string;
  readonly holders: readonly string[];
}

export function centreDraft(record: CostCentre | undefined): CentreDraft {
  return {
    code: record?.code ?? '',
    name: record?.name ?? '',
    holders: record?.holders.map(({ userId }) => userId) ?? [],
  };
}

type Sent = Pick<CostCentre, 'code' | 'name' | 'holders'>;

/** What is to be sent: the code is in the address, and read by the same rule. */
export function readCentre(
  draft: CentreDraft,
  people: readonly CostCentre['holders'][number][],
): Reading<CentreDraft, Sent> {
  const { changeCostCentre } = operations;
  const holders = people.filter(({ userId }) => draft.holders.includes(userId));
  const code = draft.code.trim();
  const read = withFaults(
    readBy<CentreDraft, Operations['changeCostCentre']>(changeCostCentre, {
      name: draft.name,
      holders,
    }),
    costCentreCodeSchema.safeParse(code).success
      ? []
      : [['code', code === '' ? 'field-missing' : 'field-invalid'] as const],
  );
  return { ...read, sent: read.sent && { code, ...read.sent } };
}
