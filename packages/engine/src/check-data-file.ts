import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/**
 * Reads a data file through, as the engine would: bytes that a failing disk changed are found here, and
 * not by the first person whose record they are in.
 * @returns what is damaged, as words for the person at this machine; undefined for a whole or missing file.
 */
export function damageIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    return structureDamage(database) ?? recordDamage(database);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    database?.close();
  }
}

function structureDamage(database: DatabaseSync): string | undefined {
  const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  return found === 'ok' ? undefined : String(found);
}

/** Every record is JSON in UTF-8. A changed letter inside a word stays unseen until the record is read. */
function recordDamage(database: DatabaseSync): string | undefined {
  let records = 0;
  let damaged = 0;
  for (const table of tablesIn(database)) {
    const rows = database.prepare(
      `SELECT CAST(item_json AS BLOB) AS content, json_valid(item_json) AS is_json FROM "${table}"`,
    );
    for (const { content, is_json: isJson } of rows.iterate()) {
      records += 1;
      if (isJson !== 1 || !(content instanceof Uint8Array) || !isUtf8(content)) damaged += 1;
    }
  }
  return damaged === 0 ? undefined : `${damaged} of ${records} records cannot be read`;
}

function tablesIn(database: DatabaseSync): string[] {
  const columns = `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND c.name = 'item_json'`;
  return database
    .prepare(columns)
    .all()
    .map(({ name }) => String(name));
}
