import { refuse } from '@jatkopolku/application';
import { letterOperations as operations } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { printLetter } from '../documents/letter-pdf.ts';
import { type ApiDependencies, serve } from '../serve.ts';

/** The decision on a claim as a PDF, written each time from what its notice keeps; an imported one has none. */
export function addLetterRoutes(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies,
  readFonts: ReadFonts,
): void {
  serve(app, api, operations.readClaimLetter, async ({ records, params, caller }) => {
    const notice = await records.get('claimNotice', params);
    if (!notice) return refuse('no-letter');
    const { claimId, clientId, decisionNo, facts } = notice.record;
    const { claimLetter } = await import('@jatkopolku/contracts/letters/claim-letter');
    const letter = claimLetter(notice.record, caller.regionId);
    const pdf = await printLetter(letter, { fonts: await readFonts(), on: facts.decidedOn });
    const name = `${claimId}-${decisionNo}.pdf`;
    const base64 = pdf.toString('base64');
    return success({ clientId, name, mediaType: 'application/pdf' as const, base64 });
  });
}
