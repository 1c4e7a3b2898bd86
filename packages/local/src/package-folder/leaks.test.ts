import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { type Records, RefusedInput, importPackage } from '@jatkopolku/application';
import { listTasks } from '@jatkopolku/application/task/list-tasks';
import { type ImportFile, importFileNames, importFiles, languages } from '@jatkopolku/contracts';
import { problemText } from '@jatkopolku/contracts/problem-text';
import { isProviderRole, roles } from '@jatkopolku/domain/access';
import { type PackageRows, rowOf, smallPackage, withRows } from '@jatkopolku/testing/package';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openPackage } from './open-package.ts';

let test: TestTable;
let folder: string;
beforeAll(async () => {
  test = await openTestTable();
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-leaks-'));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

/** What no message, log line or task may ever hold: the content of every column about people. */
const poison = {
  personal_identity_code: '010190-900P',
  first_name: 'myrkkyetu',
  last_name: 'Myrkkysuku',
  iban: 'FI1444055500000037',
  goal: 'Myrkkytavoite, "lainattu"',
  description: 'myrkkykuvaus\nkahdella rivillä',
  instructor: 'Myrkkyohjaaja',
  end_reason: 'myrkkysyy',
  responsible_person: 'Myrkkyvastaava',
  review_reason: 'Myrkkyperuste',
  counterpart_name: 'Myrkkytoimija',
  decision_reason: 'myrkkypäätös',
};
/** Also what the texts become when they are read in another encoding, or in part. */
const traces = /myrkky|m\0y\0r\0k|010190|900P|FI1444|5500000037/i;

const poisoned = ['clients', 'placements', 'agreements', 'claims'] as const;

/** The small package with poison in every personal column, and a second, rejected row of each file. */
function poisonedRows(): PackageRows {
  const own = <T extends object>(file: ImportFile, row: T): T => {
    const columns: readonly string[] = importFiles[file];
    const fields = Object.entries(poison).filter(([column]) => columns.includes(column));
    return { ...row, ...Object.fromEntries(fields) };
  };
  const rows = smallPackage();
  const good: PackageRows = {
    ...rows,
    agreements: (rows.agreements ?? []).map((row) => own('agreements', row)),
    clients: (rows.clients ?? []).map((row) => own('clients', row)),
    placements: (rows.placements ?? []).map((row) => own('placements', row)),
    claims: (rows.claims ?? []).map((row) => own('claims', row)),
  };
  return withRows(good, {
    agreements: [own('agreements', rowOf.agreement({ agreement_id: 'A9', lot: '9' }))],
    clients: [
      own('clients', rowOf.client({ client_id: 'C9' })),
      { ...own('clients', rowOf.client({ client_id: 'C8' })), personal_identity_code: '010190-9' },
      { ...own('clients', rowOf.client({ client_id: 'C7' })), iban: 'FI1444055500000038' },
    ],
    placements: [own('placements', rowOf.placement({ placement_id: 'L9', ends_on: 'ei' }))],
    claims: [own('claims', rowOf.claim({ claim_id: 'K9' }))],
  });
}

function csvOf(file: ImportFile, rows: PackageRows): string {
  const columns: readonly string[] = importFiles[file];
  const lines = (rows[file] ?? []).map((row) => {
    const fields: Readonly<Record<string, string | undefined>> = row;
    return columns.map((column) => `"${(fields[column] ?? '').replaceAll('"', '""')}"`).join(',');
  });
  return [columns.join(','), ...lines, ''].join('\n');
}

type Damage = (text: string) => string | Uint8Array;

/** Every way in which a file has been seen to be damaged, or can be. */
const damages: Readonly<Record<string, Damage>> = {
  nothing: (text) => text,
  'CR line ends': (text) => text.replaceAll('\n', '\r'),
  'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of Unicode': (text) => text.replaceAll('\n', '\u2028'),
  'next-line characters': (text) => text.replaceAll('\n', '\u0085'),
  'vertical tabs for line ends': (text) => text.replaceAll('\n', '\v'),
  'no line ends': (text) => text.replaceAll('\n', ' '),
  'commas for line ends': (text) => text.replaceAll('\n', ','),
  'no header': (text) => text.slice(text.indexOf('\n') + 1),
  'a header of people': (text) => text.slice(text.indexOf('\n') + 1).replaceAll('C1', 'client_id'),
  'a column of people': (text) => text.replace('\n', ',Myrkkysuku\n'),
  'an unknown and a missing column': (text) => text.replace(/^[^,]+,/, 'myrkkyetu,'),
  'a doubled column': (text) => text.replace('\n', ',first_name,first_name,goal,goal\n'),
  semicolons: (text) => text.replaceAll(',', ';'),
  tabs: (text) => text.replaceAll(',', '\t'),
  bars: (text) => text.replaceAll(',', '|'),
  'no quotes': (text) => text.replaceAll('"', ''),
  'an open quote': (text) => text.slice(0, -2),
  'a quote in a field': (text) => text.replaceAll('yrkky', 'y"rkky'),
  'a quote too many': (text) => text.replace('\n"', '\n""'),
  'single quotes': (text) => text.replaceAll('"', "'"),
  'a control character': (text) => text.replaceAll('yrkkys', 'yrkkys\u{0007}'),
  'a NUL': (text) => text.replaceAll('yrkkys', 'yrkkys\0'),
  'a long field': (text) => text.replaceAll('yrkkyt', 'yrkkyt'.repeat(500)),
  'a very long field': (text) => text.replaceAll('yrkky', 'yrkky'.repeat(100_000)),
  'too many fields': (text) => text.replaceAll('"\n', '","myrkkyetu"\n'),
  'Latin-1': (text) => Buffer.from(text.replaceAll('yrkky', 'yrkkyä'), 'latin1'),
  'UTF-16': (text) => Buffer.from(`\u{FEFF}${text}`, 'utf16le'),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'bytes cut in the middle': (text) => Buffer.from(`${text}myrkkyä`).subarray(0, -1),
};

const countyRoles = roles.filter((role) => !isProviderRole(role));

/** A package in the folder, some of its files damaged. */
async function writePackage(damage: Damage, damaged: readonly ImportFile[]): Promise<void> {
  const rows = poisonedRows();
  for (const file of importFileNames) {
    const text = csvOf(file, rows);
    const content = damaged.includes(file) ? damage(text) : text;
    await writeFile(join(folder, `${file}.csv`), content);
  }
}

/** All that anybody sees of an import, and more: the report, each text of a refusal, and the thrown error whole. */
async function everythingSaid(records: Records, strict: boolean): Promise<string> {
  const said: string[] = [];
  const progress = (...parts: unknown[]) => said.push(JSON.stringify(parts));
  try {
    const source = await openPackage(folder);
    said.push(...source.strangers);
    const deps = { records, source, vault: await test.vault(), today: TODAY, progress };
    said.push(JSON.stringify(await importPackage(deps, { strict })));
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    said.push(...languages.map((language) => problemText(error.problem, language)));
    said.push(JSON.stringify(error), inspect(error, { depth: null, showHidden: true }));
  }
  return said.join('\n');
}

describe.each(Object.entries(damages))('files with %s', (_, damage) => {
  it.each(['clients', 'placements'] as const)('reveal nothing of anybody: %s', async (file) => {
    await writePackage(damage, [file]);
    const said = await everythingSaid(test.records(), true);
    expect(said).not.toMatch(traces);
    expect(said).toContain('judged');
  });
});

it.each(['nothing', 'CR line ends', 'CRLF line ends'])(
  'what is taken of files with %s opens tasks of ids only',
  async (name) => {
    await writePackage(damages[name] ?? String, poisoned);
    const records = test.records();
    const said = await everythingSaid(records, false);
    expect(said).toContain('"clients":1');
    const asker = { userId: 'kaisa', roles: countyRoles, providerId: null };
    const tasks = await listTasks(records, asker, TODAY);
    expect(tasks.items).not.toEqual([]);
    expect(`${said}${JSON.stringify(tasks)}`).not.toMatch(traces);
  },
);
