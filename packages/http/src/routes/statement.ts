import {
  agreeToStatement,
  answerDispute,
  disputeLine,
  listProviderStatements,
  readOwnDispute,
  readMonthHolds,
  readProviderStatement,
  withdrawDispute,
} from '@jatkopolku/application';
import { statementOperations as operations, toProviderStatementJson } from '@jatkopolku/contracts';
import { must, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import { clientsIn } from '../clients-in.ts';
import type { ApiEnvironment } from '../context.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { printLetter } from '../documents/letter-pdf.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { expected, readOne, seenByName } from './records.ts';

/** Providers' statements, what providers say of them, and what finance answers. */
export function addStatementRoutes(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies,
  readFonts: ReadFonts,
): void {
  serve(app, api, operations.listProviderStatements, ({ records, params, clock }) =>
    listProviderStatements(records, params.providerId, clock.today()),
  );
  serve(app, api, operations.readProviderStatement, async ({ records, params, clock }) => {
    const read = await readProviderStatement(records, params, clock.today());
    return read.ok ? success(toProviderStatementJson(read.value)) : read;
  });
  addDocumentRoute(app, api, readFonts);
  serve(app, api, operations.agreeToStatement, (call) =>
    agreeToStatement(call, { ...call.params, ...call.body }, by(call)),
  );
  serveOnce(app, api, operations.disputeLine, {
    make: (call) => disputeLine(call, { ...call.params, ...call.body }, by(call)),
    again: (call) => readOwnDispute(call.records, { ...call.params, ...call.body }, by(call)),
  });
  serve(app, api, operations.readDispute, (call) => readOne(call, 'dispute', call.params));
  serve(app, api, operations.withdrawDispute, (call) => withdrawDispute(call, expected(call)));
  serve(app, api, operations.answerDispute, (call) =>
    answerDispute(call, seenByName(call), call.body),
  );
  serve(app, api, operations.readMonthHolds, async ({ records, params }) => {
    const { disputes, accounts } = await readMonthHolds(records, params.month);
    return success({ disputes: [...disputes], accounts: [...accounts] });
  });
}

function addDocumentRoute(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies,
  readFonts: ReadFonts,
): void {
  serve(app, api, operations.readProviderStatementDocument, async (call) => {
    const { records, params, query, caller, clock } = call;
    const today = clock.today();
    const read = await readProviderStatement(records, params, today);
    if (!read.ok) return read;
    const statement = toProviderStatementJson(read.value);
    const { record: provider } = must(await records.get('provider', params), 'the provider');
    const { regionId } = caller;
    const { statementLetter } = await import('@jatkopolku/contracts/letters/statement-letter');
    const letter = statementLetter(statement, { provider, regionId, today, ...query });
    const pdf = await printLetter(letter, { fonts: await readFonts(), on: today });
    return success({
      clientIds: clientsIn(statement),
      name: `${params.providerId}-${params.month}.pdf`,
      mediaType: 'application/pdf' as const,
      base64: pdf.toString('base64'),
    });
  });
}

function by({ caller }: { readonly caller: { readonly userId: string; readonly name: string } }) {
  return { actor: caller.userId, name: caller.name };
}
