import type { Bench } from '../bench.ts';
import { coldStart } from './cold-start.ts';
import { compute } from './compute.ts';
import { countrySimulation } from './country.ts';
import { everyGet } from './every-get.ts';
import { growth } from './growth.ts';
import { importMillion } from './import-million.ts';
import { importRows } from './import-rows.ts';
import { newcomer, wholeTest } from './newcomer.ts';
import { paymentFile } from './payment-file.ts';
import { readSheets } from './read-sheets.ts';
import { regionMonths } from './region-month.ts';
import { saveSheet } from './save-sheet.ts';
import { saveUnits } from './save-units.ts';
import { serverLoad } from './server-load.ts';
import { sheetSize } from './sheet-size.ts';
import { web } from './web.ts';

/** All benches, in the order of their rows. */
export const benches: readonly Bench[] = [
  saveSheet,
  readSheets,
  saveUnits,
  sheetSize,
  regionMonths,
  importRows,
  importMillion,
  compute,
  paymentFile,
  coldStart,
  serverLoad,
  growth,
  everyGet,
  countrySimulation,
  newcomer,
  wholeTest,
  web,
];
