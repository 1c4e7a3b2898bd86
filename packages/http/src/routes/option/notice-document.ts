import { optionOperations as operations } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../../context.ts';
import type { ReadFonts } from '../../documents/fonts.ts';
import { printLetter } from '../../documents/letter-pdf.ts';
import { type ApiDependencies, serve } from '../../serve.ts';
import { readOne } from '../records.ts';

/** The decision of a notice as a PDF, written each time from what the notice keeps. */
export function addNoticeDocument(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies,
  readFonts: ReadFonts,
): void {
  serve(app, api, operations.readNoticeDocument, async (call) => {
    const notice = await readOne(call, 'notice', call.params);
    if (!notice.ok) return notice;
    const { record } = notice.value;
    const { optionLetter } = await import('@jatkopolku/contracts/letters/option-letter');
    const letter = optionLetter(record);
    const pdf = await printLetter(letter, { fonts: await readFonts(), on: record.sentOn });
    const name = `${record.decisionId}-${record.agreementId}.pdf`;
    return success({ name, mediaType: 'application/pdf' as const, base64: pdf.toString('base64') });
  });
}
