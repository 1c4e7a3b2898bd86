import { openPayerStatement, readPayerStatements } from '@jatkopolku/application';
import { paymentOperations as operations } from '@jatkopolku/contracts';
import type {
  PayerDocument,
  PayerPrinting,
} from '@jatkopolku/contracts/letters/payer-statement-letter';
import { type LocalDate, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../../context.ts';
import type { ReadFonts } from '../../documents/fonts.ts';
import { printLetter } from '../../documents/letter-pdf.ts';
import { type ApiDependencies, serve } from '../../serve.ts';
import type { SealedRegion } from '../client.ts';

/** What Kela and the funds pay by released runs: in short for finance, and each payer's own statement. */
export function addPayerStatementRoutes(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies<SealedRegion>,
  readFonts: ReadFonts,
): void {
  serve(app, api, operations.readPayerStatements, async ({ records, params }) =>
    success({ runs: await readPayerStatements(records, params) }),
  );
  serve(app, api, operations.readPayerStatementDocument, async (call) => {
    const read = await openPayerStatement(call, call.params);
    if (!read.ok) return read;
    const { language, format } = call.query;
    const printing = { regionId: call.caller.regionId, language, today: call.clock.today() };
    const { payerFileName, payerStatementCsv } =
      await import('@jatkopolku/contracts/letters/payer-statement-csv');
    const made =
      format === 'csv'
        ? asCsv(payerStatementCsv(read.value, printing))
        : await asPdf(read.value, printing, readFonts);
    const clientIds = read.value.clients.map(({ clientId }) => clientId);
    return success({ clientIds, name: payerFileName(read.value, format), ...made });
  });
}

function asCsv(text: string) {
  return { mediaType: 'text/csv' as const, base64: Buffer.from(text).toString('base64') };
}

async function asPdf(
  statement: PayerDocument,
  printing: PayerPrinting & { readonly today: LocalDate },
  readFonts: ReadFonts,
) {
  const { payerStatementLetter } =
    await import('@jatkopolku/contracts/letters/payer-statement-letter');
  const letter = payerStatementLetter(statement, printing);
  const pdf = await printLetter(letter, { fonts: await readFonts(), on: printing.today });
  return { mediaType: 'application/pdf' as const, base64: pdf.toString('base64') };
}
