import { fileURLToPath } from 'node:url';

import { type LocalDate, localDate } from '@jatkopolku/kernel';

/** A region whose records come with the project. */
export interface DemoRegion {
  readonly regionId: string;
  readonly name: string;
  /** The business date of the region's first day in a local run. */
  readonly businessDate: LocalDate;
  /** Folder of the import package. */
  readonly folder: string;
}

/**
 * Invented people, providers, prices and days of one region from January 2020 to March 2021, whose
 * totals are those that Kymenlaakso's working-life services reported.
 */
export const kymenlaakso: DemoRegion = {
  regionId: 'kymenlaakso',
  name: 'Kymenlaakso',
  businessDate: localDate('2021-04-30'),
  folder: fileURLToPath(new URL('../kymenlaakso', import.meta.url)),
};
