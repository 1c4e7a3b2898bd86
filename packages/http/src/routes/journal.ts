import {
  changeAccountMap,
  exportJournal,
  readAccountMap,
  readJournal,
} from '@jatkopolku/application';
import { type Language, journalOperations as operations } from '@jatkopolku/contracts';
import type { Journal } from '@jatkopolku/domain/journal';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What goes to the region's own accounting, and to which of its accounts. */
export function addJournalRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.readAccountMap, async ({ records }) =>
    success(await readAccountMap(records)),
  );
  serve(app, api, operations.changeAccountMap, ({ records, caller, version, body }) =>
    changeAccountMap(records, { version, actor: caller.userId }, body),
  );
  serve(app, api, operations.readJournal, ({ records, params }) => readJournal(records, params));
  serve(app, api, operations.readJournalDocument, async ({ records, params, query }) => {
    const { language, fileType } = query;
    const runNo = query.runNo === undefined ? undefined : Number(query.runNo);
    const read = await exportJournal(records, { ...params, runNo });
    if (!read.ok) return read;
    const { journalCsv, journalFileName } = await import('@jatkopolku/contracts/journal-table');
    const bytes =
      fileType === 'csv' ? journalCsv(read.value, language) : await asXlsx(read.value, language);
    return success({
      name: journalFileName({ ...read.value, runNo, fileType }),
      mediaType: mediaTypes[fileType],
      base64: Buffer.from(bytes).toString('base64'),
    });
  });
}

async function asXlsx(journal: Pick<Journal, 'vouchers'>, language: Language) {
  const { journalXlsx } = await import('@jatkopolku/contracts/journal-xlsx');
  return journalXlsx(journal, language);
}
