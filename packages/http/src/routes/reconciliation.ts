import { readReconciliation, reconcileRun } from '@jatkopolku/application';
import {
  type ReconciliationJson,
  reconciliationOperations as operations,
} from '@jatkopolku/contracts';
import type { ReconciliationPrinting } from '@jatkopolku/contracts/letters/reconciliation-letter';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { printLetter } from '../documents/letter-pdf.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { expected } from './records.ts';

const mediaTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What was owed, sent and paid of a month, and that a run is over. */
export function addReconciliationRoutes(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies,
  readFonts: ReadFonts,
): void {
  serve(app, api, operations.readReconciliation, async ({ records, params }) =>
    success(asJson(await readReconciliation(records, params))),
  );
  serve(app, api, operations.readReconciliationDocument, async (call) => {
    const { params, query, caller, clock } = call;
    const { language, documentType } = query;
    const read = asJson(await readReconciliation(call.records, params));
    const printing = { regionId: caller.regionId, language, today: clock.today() };
    const bytes =
      documentType === 'xlsx'
        ? await asXlsx(read, printing)
        : await printLetter(await asLetter(read, printing), {
            fonts: await readFonts(),
            on: printing.today,
          });
    const { reconciliationFileName } = await import('@jatkopolku/contracts/reconciliation-table');
    return success({
      name: reconciliationFileName(read, documentType),
      mediaType: mediaTypes[documentType],
      base64: Buffer.from(bytes).toString('base64'),
    });
  });
  serve(app, api, operations.reconcileRun, (call) => reconcileRun(call, expected(call)));
}

function asJson(read: Awaited<ReturnType<typeof readReconciliation>>): ReconciliationJson {
  return { ...read, kinds: [...read.kinds], runs: [...read.runs] };
}

async function asXlsx(read: ReconciliationJson, printing: ReconciliationPrinting) {
  const { reconciliationXlsx } = await import('@jatkopolku/contracts/reconciliation-xlsx');
  return reconciliationXlsx(read, printing);
}

async function asLetter(read: ReconciliationJson, printing: ReconciliationPrinting) {
  const { reconciliationLetter } =
    await import('@jatkopolku/contracts/letters/reconciliation-letter');
  return reconciliationLetter(read, printing);
}
