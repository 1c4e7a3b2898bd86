import type { LotNumber } from '@jatkopolku/domain/framework';

import type { WholeFramework } from './queries.ts';

/** Under which the forms of a draft framework keep what was typed. */
export const draftNames = {
  terms: (frameworkId: string) => `terms ${frameworkId}`,
  tariffs: (frameworkId: string) => `tariffs ${frameworkId}`,
  newLot: (frameworkId: string) => `new lot ${frameworkId}`,
  lot: (frameworkId: string, lot: LotNumber) => `lot ${frameworkId} ${lot}`,
};

/** Of all its forms. */
export function draftNamesOf({ record: { frameworkId }, lots }: WholeFramework): string[] {
  const { terms, tariffs, newLot, lot } = draftNames;
  const general = [terms, tariffs, newLot].map((nameOf) => nameOf(frameworkId));
  return [...general, ...lots.map(({ record }) => lot(frameworkId, record.lot))];
}
