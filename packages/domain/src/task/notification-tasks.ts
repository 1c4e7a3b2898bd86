import { type DueCount, type Notification, notifyBy } from '@jatkopolku/domain/notification';
import { type LocalDate, addDays, byText } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

/** Absences become a task so long before a payer is to hear of them. */
const NOTIFY_AHEAD_DAYS = 4;

/** What is due to each payer by a day that is near or over: one task for all of its clients. */
export function notifyTasks(due: readonly DueCount[], today: LocalDate): Task[] {
  const near = due.filter(({ dueOn }) => addDays(dueOn, -NOTIFY_AHEAD_DAYS) <= today);
  return [...Map.groupBy(near, ({ payer }) => payer)].flatMap(([payer, own]): Task[] => {
    const dueOn = firstOf(own.map((one) => one.dueOn));
    if (dueOn === undefined) return [];
    const since = addDays(dueOn, -NOTIFY_AHEAD_DAYS);
    const count = own.reduce((sum, one) => sum + one.count, 0);
    return [{ type: 'notify-payer', payer, count, since, dueOn, late: dueOn < today }];
  });
}

/** What was made and nobody has sent: one task for all. */
export function sendNotificationsTask(
  made: readonly Pick<Notification, 'about' | 'made'>[],
  more: boolean,
  today: LocalDate,
): Task | undefined {
  const since = firstOf(made.map((one) => one.made.on));
  if (since === undefined) return undefined;
  const dueOn = firstOf(made.flatMap(dueDay)) ?? null;
  const late = dueOn !== null && dueOn < today;
  return { type: 'send-notifications', count: made.length, more, since, dueOn, late };
}

/** The law names no day for an interruption. */
function dueDay({ about }: Pick<Notification, 'about'>): LocalDate[] {
  const dueOn = about.type === 'absences' ? notifyBy(about.days) : undefined;
  return dueOn === undefined ? [] : [dueOn];
}

function firstOf(days: readonly LocalDate[]): LocalDate | undefined {
  return days.toSorted(byText)[0];
}
