import {
  closeRecovery,
  decideRecovery,
  hearRecovery,
  listRecoveries,
  noteRepayment,
  openRecovery,
  openRecoveryLetter,
  readRecovery,
  withdrawRecovery,
} from '@jatkopolku/application';
import { recoveryOperations as operations } from '@jatkopolku/contracts';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { printLetter } from '../documents/letter-pdf.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import type { SealedRegion } from './client.ts';
import { seenByName } from './records.ts';

type Api = ApiDependencies<SealedRegion>;

/** What is recovered from clients: opened, heard, decided by a second person, and what came back. */
export function addRecoveryRoutes(app: Hono<ApiEnvironment>, api: Api, readFonts: ReadFonts): void {
  serve(app, api, operations.listRecoveries, async (call) => {
    const { items, recoverable } = await listRecoveries(call);
    return success({ items: [...items], recoverable: [...recoverable] });
  });
  serve(app, api, operations.readRecovery, (call) => readRecovery(call, call.params));
  serveOnce(app, api, operations.openRecovery, {
    make: ({ body, caller, ...region }, newId) =>
      openRecovery(
        region,
        { ...body, recoveryId: id<'Recovery'>(newId('RC')) },
        { actor: caller.userId, name: caller.name },
      ),
    again: ({ records }, newId) =>
      records.get('recovery', { recoveryId: id<'Recovery'>(newId('RC')) }),
  });
  addStepRoutes(app, api);
  addLetterRoute(app, api, readFonts);
}

function addStepRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.hearRecovery, (call) =>
    hearRecovery(call, seenByName(call), call.body),
  );
  serve(app, api, operations.decideRecovery, (call) =>
    decideRecovery(call, seenByName(call), call.body),
  );
  serve(app, api, operations.noteRepayment, (call) =>
    noteRepayment(call, seenByName(call), call.body),
  );
  serve(app, api, operations.closeRecovery, (call) => closeRecovery(call, seenByName(call)));
  serve(app, api, operations.withdrawRecovery, (call) =>
    withdrawRecovery(call, seenByName(call), call.body),
  );
}

/** A letter as a PDF, written each time from the records as they were when it was made. */
function addLetterRoute(app: Hono<ApiEnvironment>, api: Api, readFonts: ReadFonts): void {
  serve(app, api, operations.readRecoveryLetter, async (call) => {
    const { letter, recoveryId } = call.params;
    const opened = await openRecoveryLetter(call, call.params);
    if (!opened.ok) return opened;
    const { opening, decision, clientId } = opened.value.recovery;
    const on = letter === 'decision' && decision ? decision.on : opening.on;
    const { recoveryLetter } = await import('@jatkopolku/contracts/letters/recovery-letter');
    const printed = recoveryLetter(opened.value, call.caller.regionId);
    const pdf = await printLetter(printed, { fonts: await readFonts(), on });
    const name = `${recoveryId}-${letter}.pdf`;
    const base64 = pdf.toString('base64');
    return success({ clientId, name, mediaType: 'application/pdf' as const, base64 });
  });
}
