import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type Permission, isLike } from './permissions.ts';
import { type Demand, demandsOf } from './table-demands.ts';

/** Is between a function and the table, and lets through what its policies let through. */
export interface TableGate {
  readonly endpoint: string;
  /** Each permission that was used, as "action on pattern". */
  readonly used: Set<string>;
  readonly refused: string[];
  close(): Promise<void>;
}

export interface TableRights {
  readonly permissions: readonly Permission[];
  /** Patterns of partition keys outside of which nothing is let through, whatever is permitted. */
  readonly bounds: readonly string[];
}

export async function openTableGate(engine: string, rights: TableRights): Promise<TableGate> {
  const used = new Set<string>();
  const refused: string[] = [];
  const isAllowed = (demand: Demand): boolean => {
    const found = patternFor(rights, demand);
    if (found) used.add(found);
    else refused.push(`${demand.action} on ${demand.key ?? 'all'}`);
    return found !== undefined;
  };
  const server = createServer((request, response) => {
    pass(request, response, { engine, isAllowed }).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    used,
    refused,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Every "action on pattern" that the permissions hold for the table. */
export function grantedOn(permissions: readonly Permission[]): string[] {
  return permissions
    .filter(({ action }) => action.startsWith('dynamodb:'))
    .flatMap((permission) => (permission.keys ?? ['*']).map((key) => nameOf(permission, key)));
}

/** The region is left out: rights name any. */
function nameOf({ action, resource }: Permission, pattern: string): string {
  return `${action.replace('dynamodb:', '')}${resource.includes('/index/') ? ' (index)' : ''} on ${pattern.replace(/^\?+#/, '')}`;
}

function patternFor({ permissions, bounds }: TableRights, demand: Demand): string | undefined {
  const { key } = demand;
  // The ban is on keys: who asks for none, and may, is not met by it.
  if (key !== undefined && !bounds.some((bound) => isLike(bound, key))) return undefined;
  for (const permission of permissions) {
    if (permission.action !== `dynamodb:${demand.action}` || !isAbout(permission, demand)) continue;
    const pattern = patternIn(permission, key);
    if (pattern !== undefined) return nameOf(permission, pattern);
  }
  return undefined;
}

/** The pattern that the key fits; any key, and none, where the permission does not ask for one. */
function patternIn({ keys }: Permission, key: string | undefined): string | undefined {
  if (keys === undefined) return '*';
  return key === undefined ? undefined : keys.find((pattern) => isLike(pattern, key));
}

function isAbout({ resource }: Permission, demand: Demand): boolean {
  const [, index] = /\/index\/(\w+)/.exec(resource) ?? [];
  return index === demand.index;
}

interface Passing {
  readonly engine: string;
  readonly isAllowed: (demand: Demand) => boolean;
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { engine, isAllowed }: Passing,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const target = String(request.headers['x-amz-target']);
  const demands = demandsOf(target.split('.')[1] ?? '', JSON.parse(body.toString()));
  if (demands.filter((demand) => !isAllowed(demand)).length > 0) {
    response.writeHead(400, { 'Content-Type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: 'AccessDeniedException', message: 'not authorized' }));
    return;
  }
  const headers = { ...request.headers, host: new URL(engine).host };
  const { 'content-length': _length, connection: _connection, ...sent } = headers;
  const answer = await fetch(engine, {
    method: 'POST',
    headers: Object.entries(sent).map(([name, value]): [string, string] => [name, String(value)]),
    body,
  });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
