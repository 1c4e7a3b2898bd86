import type { LotNumber } from '@jatkopolku/domain/framework';

/** Under which the forms of a draft framework keep what was typed. */
export const draftNames = {
  terms: (frameworkId: string) => `terms ${frameworkId}`,
  tariffs: (frameworkId: string) => `tariffs ${frameworkId}`,
  newLot: (frameworkId: string) => `new lot ${frameworkId}`,
  lot: (frameworkId: string, lot: LotNumber) => `lot ${frameworkId} ${lot}`,
};
