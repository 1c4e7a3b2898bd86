import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type Kinds, retiredKinds } from '@jatkopolku/application';
import { invariant } from '@jatkopolku/kernel';
import * as z from 'zod';

import { formOf } from './form.ts';
import { type OpenedTable, upgradeItems } from './upgrade-items.ts';

/** A table that this version of the program cannot use. */
export class OtherTable extends Error {}

/** One item of each table: in which forms it is written, and whether all of it is in them. */
const noteSchema = z.object({
  forms: z.record(z.string(), z.int().min(1)),
  isUpgraded: z.boolean(),
  version: z.int().min(0),
});
type Note = z.infer<typeof noteSchema>;

const NOTE_KEY = { pk: 'forms', sk: 'forms' };

/** What the table says of its forms: those of this program where nothing is in it yet. */
export async function readForms(opened: OpenedTable, kinds: Kinds): Promise<Note> {
  const { client, table } = opened;
  const get = new GetCommand({ TableName: table, Key: NOTE_KEY, ConsistentRead: true });
  const { Item } = await client.send(get);
  if (Item) return noteSchema.parse(Item);
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table, Limit: 1 }));
  if (Items.length === 0) return { forms: formsOf(kinds), isUpgraded: true, version: 0 };
  throw new OtherTable(`an early version of the program made the table ${table}`);
}

function formsOf(kinds: Kinds): Note['forms'] {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, definition]) => [kind, formOf(definition)]),
  );
}

/** @throws OtherTable for a table that a newer program has opened. */
export function checkForms({ forms }: Note, kinds: Kinds): void {
  const known = formsOf(kinds);
  const newer = Object.entries(forms).filter(
    ([kind, form]) => form > (known[kind] ?? retiredKinds[kind] ?? 0),
  );
  if (newer.length === 0) return;
  const which = newer.map(([kind, form]) => `${kind} in form ${form}`).join(', ');
  throw new OtherTable(`a newer version of the program has written it (${which})`);
}

/** Two programs that open one table take turns, so few are needed. */
const TURNS = 8;

/**
 * Brings a table to the forms of this program. The new forms are noted first, so that no older program
 * opens the table any more; a start that was cut short goes on at the next.
 * @throws OtherTable for a table that a newer program has opened.
 */
export async function upgradeTable(opened: OpenedTable, kinds: Kinds): Promise<void> {
  const forms = formsOf(kinds);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const note = await readForms(opened, kinds);
    checkForms(note, kinds);
    const isNoted = Object.entries(forms).every(([kind, form]) => note.forms[kind] === form);
    const isNew = note.version === 0;
    if (isNew || !isNoted) await write(opened, { ...note, forms, isUpgraded: isNew });
    else if (note.isUpgraded) return;
    else {
      await upgradeItems(opened, kinds);
      await write(opened, { ...note, isUpgraded: true });
    }
  }
  invariant(false, 'A table is upgraded within a few turns');
}

/** Over what was read only: who was overtaken reads again. */
async function write({ client, table }: OpenedTable, note: Note): Promise<void> {
  const put = new PutCommand({
    TableName: table,
    Item: { ...NOTE_KEY, ...note, version: note.version + 1 },
    ConditionExpression: 'attribute_not_exists(pk) OR version = :version',
    ExpressionAttributeValues: { ':version': note.version },
  });
  await client.send(put).catch((error: unknown) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });
}
