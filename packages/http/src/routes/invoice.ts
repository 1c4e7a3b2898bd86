import {
  type FollowedInvoice,
  type Versioned,
  billForProviders,
  changeInvoiceSettings,
  listInvoices,
  readProviderInvoices,
  refuse,
  returnInvoice,
  sendInvoice,
  shownInvoiceSettings,
  takeInvoice,
  writeInvoice,
} from '@jatkopolku/application';
import {
  type FollowedInvoiceJson,
  type SentInvoice,
  invoiceOperations as operations,
} from '@jatkopolku/contracts';
import type { ProviderInvoice } from '@jatkopolku/domain/invoice';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import type { SealedRegion } from './client.ts';
import { readOne, seenByName } from './records.ts';

type Api = ApiDependencies<SealedRegion>;

/** What providers bill of released runs: made, sent, held against the statement. */
export function addInvoiceRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  addSettingsRoutes(app, api);
  addCountyRoutes(app, api);
  serve(app, api, operations.readProviderInvoices, async ({ records, params }) => {
    const read = await readProviderInvoices(records, params);
    return read.ok ? success({ items: read.value.map(followed) }) : read;
  });
  serve(app, api, operations.readInvoice, async (call) => {
    const stored = await readOne(call, 'invoice', call.params);
    return stored.ok ? success(viewed(stored.value)) : stored;
  });
  serve(app, api, operations.sendInvoice, async (call) => {
    const sent = await sendInvoice(call, { ...call.params, ...call.body }, by(call));
    return sent.ok ? success(viewed(sent.value)) : sent;
  });
  serve(app, api, operations.readInvoiceDocument, async (call) => {
    const written = await writeInvoice(call, { ...call.params, ...call.query });
    if (!written.ok) return written;
    const { name, xml } = written.value;
    const mediaType = 'application/xml' as const;
    return success({ name, mediaType, base64: Buffer.from(xml).toString('base64') });
  });
}

function addCountyRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.listInvoices, async ({ records, params }) =>
    success({ items: (await listInvoices(records, params)).map(followed) }),
  );
  serve(app, api, operations.takeInvoice, async (call) => {
    const taken = await takeInvoice(call, { ...call.params, ...call.body }, by(call));
    return taken.ok ? success(viewed(taken.value)) : taken;
  });
  serve(app, api, operations.billForProviders, async (call) => {
    const billed = await billForProviders(call, call.params, by(call));
    return billed.ok ? billed : refuse(billed.error);
  });
  serve(app, api, operations.returnInvoice, async (call) => {
    const returned = await returnInvoice(call, seenByName(call), call.body);
    return returned.ok ? success(viewed(returned.value)) : returned;
  });
}

function addSettingsRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.readInvoiceSettings, async ({ records }) =>
    success(await shownInvoiceSettings(records)),
  );
  serve(app, api, operations.changeInvoiceSettings, async ({ records, caller, version, body }) => {
    const changed = await changeInvoiceSettings(records, { version, actor: caller.userId }, body);
    if (!changed.ok) return changed;
    const { settingsId: _, ...record } = changed.value.record;
    return success({ record, version: changed.value.version });
  });
}

function followed({ sent, ...one }: FollowedInvoice): FollowedInvoiceJson {
  return { ...one, sent: sent ? viewed(sent) : null };
}

/** An invoice without the mark by which equal accounts are known. */
function viewed({ record, version }: Versioned<ProviderInvoice>): Versioned<SentInvoice> {
  if (!record.arrived) return { record: { ...record, arrived: null }, version };
  const { ibanMark: _, ...arrived } = record.arrived;
  return { record: { ...record, arrived }, version };
}

function by({ caller }: { readonly caller: { readonly userId: string; readonly name: string } }) {
  return { actor: caller.userId, name: caller.name };
}
