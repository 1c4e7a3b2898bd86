import {
  type NamedBatch,
  type Versioned,
  changePaymentSettings,
  createPaymentBatch,
  createProviderBatch,
  listPaymentBatches,
  namedBatch,
  readDueBills,
  readDuePayments,
  readPaymentBatch,
  readPaymentSettings,
  refuse,
  saveBankAnswer,
  saveErpAnswer,
  writePaymentFile,
} from '@jatkopolku/application';
import { paymentOperations as operations } from '@jatkopolku/contracts';
import { type PaymentSettings, noPaymentSettings } from '@jatkopolku/domain/payment';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveDocument } from '../serve-document.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import type { SealedRegion } from './client.ts';

type Api = ApiDependencies<SealedRegion>;

/** Money that goes out: what is due, batches, their files, and the answers of the bank and the ERP. */
export function addPaymentRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  addSettingsRoutes(app, api);
  serve(app, api, operations.readDuePayments, async (call) => {
    const { payments, leftOut, runs, ...due } = await readDuePayments(call);
    return success({ ...due, payments: [...payments], leftOut: [...leftOut], runs: [...runs] });
  });
  serve(app, api, operations.listPaymentBatches, async ({ records }) =>
    success({ items: (await listPaymentBatches(records)).map(viewed) }),
  );
  serveOnce(app, api, operations.createPaymentBatch, {
    make: async ({ body, caller, ...region }, newId) => {
      const asked = { ...body, requestId: newId('PB'), actor: caller.userId };
      const made = await createPaymentBatch(region, asked);
      if (!made.ok) return refuse(made.error);
      return success(viewed(await namedBatch(region.records, made.value)));
    },
    again: madeBefore,
  });
  addProviderRoutes(app, api);
  addBatchRoutes(app, api);
}

/** What is due to providers, and batches of it. */
function addProviderRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.readDueBills, async (call) => {
    const { payments, heldBills, ...due } = await readDueBills(call);
    return success({ ...due, payments: [...payments], heldBills: [...heldBills] });
  });
  serveOnce(app, api, operations.createProviderBatch, {
    make: async ({ body, caller: { userId: actor, name }, ...region }, newId) => {
      const asked = { ...body, requestId: newId('PB'), actor, name };
      const made = await createProviderBatch(region, asked);
      if (!made.ok) return refuse(made.error);
      return success(viewed(await namedBatch(region.records, made.value)));
    },
    again: madeBefore,
  });
}

/** A batch with its payments, its file, and what came back of it. */
function addBatchRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.readPaymentBatch, async ({ records, params }) => {
    const read = await readPaymentBatch(records, params);
    if (!read.ok) return read;
    const { payments, leftOut, providerPayments, heldBills, postings, ...batch } = read.value;
    return success({
      ...viewed(batch),
      payments: [...payments],
      leftOut: [...leftOut],
      providerPayments: [...providerPayments],
      heldBills: [...heldBills],
      postings: [...postings],
    });
  });
  serveDocument(app, api, operations.readPaymentFile, async (call) => {
    const written = await writePaymentFile(call, call.params);
    if (!written.ok) return written;
    const { name, mediaType, clientIds, pieces } = written.value;
    return success({ clientIds: [...clientIds], name, mediaType, pieces });
  });
  serve(app, api, operations.saveErpAnswer, async (call) => {
    const saved = await saveErpAnswer(call, { ...call.body, actor: call.caller.userId });
    return saved.ok ? success(viewed(await namedBatch(call.records, saved.value))) : saved;
  });
  serve(app, api, operations.saveBankAnswer, async (call) => {
    const saved = await saveBankAnswer(call, { ...call.body, actor: call.caller.userId });
    return saved.ok ? success(viewed(await namedBatch(call.records, saved.value))) : saved;
  });
}

/** The batch that the same request made before. */
async function madeBefore(
  { records }: Pick<SealedRegion, 'records'>,
  newId: (prefix: 'PB') => string,
) {
  const batches = await listPaymentBatches(records);
  const own = batches.find(({ record }) => record.requestId === newId('PB'));
  return own && viewed(own);
}

function addSettingsRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.readPaymentSettings, async (call) => {
    const known = await readPaymentSettings(call);
    return success(known ? shown(known) : { record: noPaymentSettings, version: 0 });
  });
  serve(app, api, operations.changePaymentSettings, async (call) => {
    const asked = { version: call.version, actor: call.caller.userId };
    const changed = await changePaymentSettings(call, asked, call.body);
    return changed.ok ? success(shown(changed.value)) : changed;
  });
}

/** The settings without what is sealed, and without the account's mark. */
function shown({ record, version }: Versioned<PaymentSettings>) {
  const { settingsId: _, sealed: __, ibanMark: ___, ...view } = record;
  return { record: view, version };
}

/** The head without what its file is written by, and without its lists' names. */
function viewed({ record, version }: NamedBatch) {
  const { settings: _, lists: __, requestId: ___, overpaid: ____, ...view } = record;
  return { record: view, version };
}
