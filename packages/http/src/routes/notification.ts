import {
  type ExpectedNotification,
  makeAbsenceNotices,
  moveNotification,
  openNotification,
  readDigest,
  waitingNotifications,
} from '@jatkopolku/application';
import { notificationOperations as operations } from '@jatkopolku/contracts';
import type {
  NotificationFacts,
  NotificationPrinting,
} from '@jatkopolku/contracts/letters/notification-letter';
import { dueByPayer, neverLooked } from '@jatkopolku/domain/notification';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { printLetter } from '../documents/letter-pdf.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import type { SealedRegion } from './client.ts';
import { listPage, readOne, seenByName } from './records.ts';

type Api = ApiDependencies<SealedRegion>;

/** What payers and the employment authority are notified of. */
export function addNotificationRoutes(
  app: Hono<ApiEnvironment>,
  api: Api,
  readFonts: ReadFonts,
): void {
  serve(app, api, operations.listNotifications, (call) => {
    const { clientId } = call.query;
    const owner = clientId && { clientId };
    return listPage(call, 'notification', call.query, { partition: undefined, owner });
  });
  serve(app, api, operations.readDueNotifications, async ({ records }) => {
    const { lookedOn, ...digest } = (await readDigest(records))?.record ?? neverLooked;
    return success({ lookedOn, payers: dueByPayer(digest) });
  });
  serve(app, api, operations.listWaitingNotifications, async ({ records }) =>
    success(await waitingNotifications(records)),
  );
  serve(app, api, operations.readNotification, ({ records, params }) =>
    readOne({ records }, 'notification', params),
  );
  addWriteRoutes(app, api);
  addDocumentRoute(app, api, readFonts);
}

function addWriteRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.makeAbsenceNotices, async (call) => {
    const { userId: actor, name } = call.caller;
    return success(await makeAbsenceNotices(call, call.body, { actor, name }));
  });
  serve(app, api, operations.sendNotification, (call) =>
    moveNotification(call, seenByName<ExpectedNotification['key']>(call), 'send'),
  );
  serve(app, api, operations.acknowledgeNotification, (call) =>
    moveNotification(call, seenByName<ExpectedNotification['key']>(call), 'acknowledge'),
  );
  serve(app, api, operations.dropNotification, (call) =>
    moveNotification(call, seenByName<ExpectedNotification['key']>(call), 'drop'),
  );
}

/** A notification as it is sent, written each time from what was kept of it. */
function addDocumentRoute(app: Hono<ApiEnvironment>, api: Api, readFonts: ReadFonts): void {
  serve(app, api, operations.readNotificationDocument, async (call) => {
    const opened = await openNotification(call, call.params);
    if (!opened.ok) return opened;
    const { language, format } = call.query;
    const printing = { regionId: call.caller.regionId, language };
    const { notificationCsv, notificationFileName } =
      await import('@jatkopolku/contracts/letters/notification-csv');
    const made =
      format === 'csv'
        ? asCsv(notificationCsv(opened.value, printing))
        : await asPdf(opened.value, printing, readFonts);
    const name = notificationFileName(call.params, format);
    return success({ clientId: call.params.clientId, name, ...made });
  });
}

function asCsv(text: string) {
  return { mediaType: 'text/csv' as const, base64: Buffer.from(text).toString('base64') };
}

async function asPdf(
  facts: NotificationFacts,
  printing: NotificationPrinting,
  readFonts: ReadFonts,
) {
  const { notificationLetter } = await import('@jatkopolku/contracts/letters/notification-letter');
  const letter = notificationLetter(facts, printing);
  const pdf = await printLetter(letter, {
    fonts: await readFonts(),
    on: facts.notification.made.on,
  });
  return { mediaType: 'application/pdf' as const, base64: pdf.toString('base64') };
}
