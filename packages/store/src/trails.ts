import { createHash } from 'node:crypto';

import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type Fields, type Kind, kinds } from '@jatkopolku/application';

import { readEvent } from './history.ts';
import { fromItem } from './items.ts';
import type { RecordsContext } from './records-context.ts';
import { kindOf } from './upgrade-items.ts';

/** A record whose events are not its whole way to what it is. */
export interface BrokenTrail {
  /** The record by its keys. */
  readonly record: string;
  readonly fault: 'event-missing' | 'record-differs' | 'record-missing' | 'unreadable';
}

/** What was found of a record: its events are counted, and compared with it by its content. */
interface Trail {
  record?: { readonly version: number; readonly content: string };
  events: number;
  lastVersion: number;
  lastContent: string;
}

/**
 * The audit trail of a region against its records: each version of an audited record has its event, and the last
 * one says what the record is. Reads the whole table.
 * @returns those that do not fit, and how many records were looked at.
 */
export async function brokenTrails({
  client,
  table,
  regionId,
}: Pick<RecordsContext, 'client' | 'table' | 'regionId'>): Promise<{
  readonly records: number;
  readonly broken: BrokenTrail[];
}> {
  const trails = new Map<string, Trail>();
  const broken: BrokenTrail[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    for (const item of page.Items ?? []) {
      if (!String(item['pk']).startsWith(`${regionId}#`)) continue;
      const unreadable = enter(trails, item);
      if (unreadable) broken.push(unreadable);
    }
    start = page.LastEvaluatedKey;
  } while (start);
  for (const [record, trail] of trails) {
    const fault = faultOf(trail);
    if (fault) broken.push({ record, fault });
  }
  return { records: trails.size, broken };
}

function enter(trails: Map<string, Trail>, item: Fields): BrokenTrail | undefined {
  const kind = kindOf(item, kinds) ?? kindOfEvent(item);
  if (!kind || !kinds[kind].audited) return undefined;
  const isEvent = kindOf(item, kinds) === undefined;
  const record = isEvent
    ? String(item['pk']).replace('#audit#', '#')
    : `${String(item['pk'])}#${String(item['sk'])}`;
  const trail = trails.get(record) ?? { events: 0, lastVersion: 0, lastContent: '' };
  trails.set(record, trail);
  try {
    if (isEvent) enterEvent(trail, kind, item);
    else {
      const { record: content, version } = fromItem(kind, item);
      trail.record = { version, content: contentOf(content) };
    }
    return undefined;
  } catch {
    trails.delete(record);
    return { record, fault: 'unreadable' };
  }
}

/** A rule's event has the version of the person's before it, and is not counted once more. */
function enterEvent(trail: Trail, kind: Kind, item: Fields): void {
  const { version, after } = readEvent(kind, item);
  if (!String(item['sk']).endsWith('#rule')) trail.events += 1;
  if (version < trail.lastVersion) return;
  trail.lastVersion = version;
  trail.lastContent = contentOf(after);
}

function kindOfEvent({ pk }: Fields): Kind | undefined {
  const [region, audit, slice, kind] = String(pk).split('#');
  return audit === 'audit' ? kindOf({ pk: `${region}#${slice}#${kind}` }, kinds) : undefined;
}

function faultOf({ record, events, lastVersion, lastContent }: Trail) {
  if (!record) return 'record-missing' as const;
  if (events !== record.version || lastVersion !== record.version) return 'event-missing' as const;
  return lastContent === record.content ? undefined : ('record-differs' as const);
}

/** The same content, in whatever order its fields lie. */
function contentOf(record: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(record)))
    .digest('base64url');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => [name, ordered(field)]);
}
