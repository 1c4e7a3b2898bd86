import { isHiddenFrom, refuse } from '@jatkopolku/application';
import { letterOperations as operations } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { printLetter } from '../documents/letter-pdf.ts';
import { type ApiDependencies, serve } from '../serve.ts';

/** Decisions on claims and placements as PDFs, written each time from what was kept of them; an imported one has none. */
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
  serve(app, api, operations.readPlacementLetter, async (call) => {
    const { records, params, caller } = call;
    const stored = await records.get('placementDecision', params);
    if (!stored) return refuse('not-found');
    const { placementId, clientId, decisionNo, decidedOn } = stored.record;
    if (await isHiddenFrom(call, clientId)) return refuse('not-named-for-client');
    const { placementLetter } = await import('@jatkopolku/contracts/letters/placement-letter');
    const letter = placementLetter(stored.record, caller.regionId);
    const pdf = await printLetter(letter, { fonts: await readFonts(), on: decidedOn });
    const name = `${placementId}-${decisionNo}.pdf`;
    const base64 = pdf.toString('base64');
    return success({ clientId, name, mediaType: 'application/pdf' as const, base64 });
  });
}
