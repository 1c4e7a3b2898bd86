import { readStateClaim } from '@jatkopolku/application';
import { settlementOperations as operations } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../../context.ts';
import type { ReadFonts } from '../../documents/fonts.ts';
import { printLetter } from '../../documents/letter-pdf.ts';
import { type ApiDependencies, serve } from '../../serve.ts';

/** What the organiser claims of the State for a month, on screen, on paper and in a spreadsheet. */
export function addStateClaimRoutes(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies,
  readFonts: ReadFonts,
): void {
  serve(app, api, operations.readStateClaim, ({ records, params, caller: { regionId } }) =>
    readStateClaim(records, { ...params, regionId }),
  );
  serve(app, api, operations.readStateClaimDocument, async (call) => {
    const { records, params, query, caller, clock } = call;
    const read = await readStateClaim(records, { ...params, regionId: caller.regionId });
    if (!read.ok) return read;
    const { language, format } = query;
    const today = clock.today();
    const name = `state-claim-${params.month}.${format}`;
    if (format === 'csv') {
      const { stateClaimCsv } = await import('@jatkopolku/contracts/letters/state-claim-csv');
      const base64 = Buffer.from(stateClaimCsv(read.value, language)).toString('base64');
      return success({ name, mediaType: 'text/csv' as const, base64 });
    }
    const { stateClaimLetter } = await import('@jatkopolku/contracts/letters/state-claim-letter');
    const letter = stateClaimLetter(read.value, { language, today });
    const pdf = await printLetter(letter, { fonts: await readFonts(), on: today });
    const base64 = pdf.toString('base64');
    return success({ name, mediaType: 'application/pdf' as const, base64 });
  });
}
