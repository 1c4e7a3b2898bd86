import { notifyTasks, sendNotificationsTask } from '@jatkopolku/domain/task';

import { readDigest } from '../notification/keep-digest.ts';
import { type Find, TASK_LIMIT } from './task-list.ts';

/** Absences that a payer is to hear of soon, or has not heard of in time, as the last night found them. */
export const unnotified: Find = async (records, today) => {
  const digest = await readDigest(records);
  return { items: notifyTasks(digest?.record.due ?? [], today), more: false };
};

/** Notifications that were made and not sent. */
export const unsentNotifications: Find = async (records, today) => {
  const stored = await records.waiting('notification', 'made', TASK_LIMIT + 1);
  const made = stored.slice(0, TASK_LIMIT).map(({ record }) => record);
  const task = sendNotificationsTask(made, stored.length > TASK_LIMIT, today);
  return { items: task ? [task] : [], more: false };
};
