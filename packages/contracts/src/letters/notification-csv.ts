import type { Notification, NotifiedDay } from '@jatkopolku/domain/notification';
import { inLanguage } from '@jatkopolku/words/in-language';
import { notificationLetter as letterWords } from '@jatkopolku/words/notification-letter';

import { type Cell, spreadsheetCsv } from '../texts/spreadsheet.ts';
import {
  type NotificationFacts,
  type NotificationPrinting,
  receiverName,
  titleOf,
} from './notification-letter.ts';
import { organiserName } from './state-claim-letter.ts';

/** A notification as a spreadsheet reads it: a row for each day. */
export function notificationCsv(facts: NotificationFacts, printing: NotificationPrinting): string {
  const { language } = printing;
  const words = inLanguage(letterWords, language);
  const { notification, firstName, lastName, personalIdentityCode } = facts;
  const { about, made } = notification;
  const heads = [
    words.kind,
    words.receiver,
    words.organiser,
    words.lastName,
    words.firstName,
    words.identityCode,
    words.madeOn,
    words.date,
    words.reason,
    words.before,
  ];
  const start: Cell[] = [
    words.titles[titleOf(about)],
    receiverName(about, language),
    organiserName(printing, language),
    lastName,
    firstName,
    personalIdentityCode,
    { day: made.on },
  ];
  const reasonOf = (reason: NotifiedDay['reason']) => words.reasons[reason ?? 'none'];
  const rows: Cell[][] =
    about.type === 'interruption'
      ? [[...start, { day: about.from }, words.interruption, null]]
      : about.days.map(({ date, reason, before }) => [
          ...start,
          { day: date },
          reasonOf(reason),
          before === null ? null : reasonOf(before),
        ]);
  return spreadsheetCsv([heads, ...rows]);
}

/** The name of the file says whose and which it is, by its client's code and number. */
export function notificationFileName(
  { clientId, notificationNo }: Pick<Notification, 'clientId' | 'notificationNo'>,
  format: 'csv' | 'pdf',
): string {
  return `notification-${clientId}-${notificationNo}.${format}`;
}
