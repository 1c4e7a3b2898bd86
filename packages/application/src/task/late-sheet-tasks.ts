import type { ProviderId } from '@jatkopolku/domain/provider';
import { chaseSheetsTask, unsentTask } from '@jatkopolku/domain/task';

import { lateInShort } from '../attendance/late-digest.ts';
import { lateMonthsOf } from '../attendance/late-sheets.ts';
import { readSheetSettings } from '../attendance/sheet-settings.ts';
import { type Find, TASK_LIMIT } from './task-list.ts';

/** The months with days that the provider has not sent. */
export function unsent(providerId: ProviderId): Find {
  return async (records, today) => {
    const [sheets, { record: settings }] = await Promise.all([
      records.unsent(providerId, TASK_LIMIT + 1),
      readSheetSettings(records),
    ]);
    const tasks = sheets.map((sheet) => unsentTask(sheet, today, settings.deadlines));
    return { items: tasks.filter((task) => task !== undefined), more: sheets.length > TASK_LIMIT };
  };
}

/** Late sheets of a provider in which nothing is logged: those with days are found by their names. */
export function emptySheets(providerId: ProviderId): Find {
  return async (records, today) => {
    const { deadlines } = (await readSheetSettings(records)).record;
    const months = await lateMonthsOf(records, providerId, { deadlines, today });
    const sheets = months.flatMap((one) => one.sheets).filter(({ isEmpty }) => isEmpty);
    const tasks = sheets.slice(0, TASK_LIMIT).map((sheet) => unsentTask(sheet, today, deadlines));
    const items = tasks.filter((task) => task !== undefined);
    return { items, more: sheets.length > TASK_LIMIT };
  };
}

/** Late sheets of the region as the last night found them, one task for each provider and month. */
export const chasedSheets: Find = async (records) => {
  const months = await lateInShort(records);
  return { items: months.map(chaseSheetsTask), more: false };
};
