import { notifyTasks, sendNotificationsTask } from '@jatkopolku/domain/task';

import { dueNotifications } from '../notification/due-notifications.ts';
import { type Find, TASK_LIMIT } from './task-list.ts';

/** The page shows what is corrected of longer ago. */
const MONTHS_BACK = 2;

/** Absences of the last months that a payer is to hear of soon, or has not heard of in time. */
export const unnotified: Find = async (records, today) => ({
  items: notifyTasks(await dueNotifications(records, today, MONTHS_BACK), today),
  more: false,
});

/** Notifications that were made and not sent. */
export const unsentNotifications: Find = async (records, today) => {
  const stored = await records.waiting('notification', 'made', TASK_LIMIT + 1);
  const made = stored.slice(0, TASK_LIMIT).map(({ record }) => record);
  const task = sendNotificationsTask(made, stored.length > TASK_LIMIT, today);
  return { items: task ? [task] : [], more: false };
};
