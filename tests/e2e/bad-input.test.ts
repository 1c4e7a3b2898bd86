import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type EngineHandle, openEngine } from '@jatkopolku/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  type Terminal,
  type Workplace,
  jatkopolku,
  makeWorkplace,
  openTerminal,
  startProgram,
} from './program.ts';

const HEADER = 'placement_id,date,status,hours,absence_reason,travel_eur';
const GOOD = 'client_id,personal_identity_code,first_name,last_name,municipality,language,iban';
const CLIENT = 'C1,010190-900P,Aino,Asiakas,Kouvola,fi,';

let place: Workplace;
let engine: EngineHandle;
let terminal: Terminal;
let count = 0;
beforeAll(async () => {
  place = await makeWorkplace();
  terminal = openTerminal();
  // For the commands that leave it as it is; those on data of their own start an engine themselves.
  engine = await openEngine({ file: place.data });
});
afterAll(async () => {
  terminal.close();
  await engine.close();
  await place.remove();
});

/** A package with good clients and the given bytes as its day file. */
async function packageWith(days: string | Uint8Array): Promise<string> {
  const folder = join(place.folder, `package-${(count += 1)}`);
  await mkdir(folder);
  await writeFile(join(folder, 'clients.csv'), `${GOOD}\n${CLIENT}\n`);
  await writeFile(join(folder, 'days.csv'), days);
  return folder;
}

const clientsHeld = async () => {
  const report = await terminal.json(
    'report',
    'clients',
    '--from',
    '2020-01-01',
    '--to',
    '2020-12-31',
    '--data',
    place.data,
  );
  return report;
};

describe('input that cannot be taken', () => {
  const cases: [string, string | Uint8Array, string][] = [
    [
      'a wrong column',
      `${HEADER},colour\n`,
      'days.csv, row 1: the column “colour” does not belong to this file.',
    ],
    [
      'a missing column',
      'placement_id,date,status,hours,absence_reason\n',
      'days.csv, row 1: the column travel_eur is missing.',
    ],
    [
      'several wrong columns, which may be people',
      `${HEADER},colour,size\n`,
      'days.csv, row 1: the column 7 does not belong to this file.',
    ],
    [
      'a field longer than the API takes',
      `${HEADER}\nL1,2020-01-02,present,5,${'x'.repeat(201)},\n`,
      'days.csv, row 2, column absence_reason: the field is longer than 200 characters.',
    ],
    [
      'a control character',
      `${HEADER}\nL1,2020-01-02,pre\u{0007}sent,5,,\n`,
      'days.csv, line 2: the text has a control character',
    ],
    ['a doubled column', `${HEADER},hours\n`, 'days.csv, row 1: the column hours is there twice.'],
    [
      'semicolons',
      `${HEADER.replaceAll(',', ';')}\n`,
      'days.csv, row 1: the columns are separated by “;”. Save the file with commas.',
    ],
    [
      'Latin-1 bytes',
      Buffer.from(`${HEADER}\nL1,2020-01-02,present,5,,\nL\xE4,2020-01-03,present,5,,\n`, 'latin1'),
      'days.csv, line 3: the text is not UTF-8.',
    ],
    ['an empty file', '', 'days.csv, row 1: the file is empty.'],
    [
      'a file with nothing but a byte-order mark',
      '\u{FEFF}',
      'days.csv, row 1: the file is empty.',
    ],
    [
      'an open quote',
      `${HEADER}\nL1,2020-01-02,present,5,,\nL1,"2020-01-03,present,5,,\n`,
      'days.csv, row 3: a quote (") is opened and never closed.',
    ],
    [
      'a quote in the middle',
      `${HEADER}\nL"1,2020-01-02,present,5,,\n`,
      'days.csv, row 2: a quote (") is inside a field.',
    ],
    [
      'too few fields',
      `${HEADER}\nL1,2020-01-02,present\n`,
      'days.csv, row 2: the row has 3 fields and the header has 6.',
    ],
    [
      'a 100 MB field',
      `${HEADER}\nL1,${'2'.repeat(100_000_000)},present,5,,\n`,
      'days.csv, row 2, column 2: the field is longer than 10000 characters.',
    ],
  ];

  it.each(cases)(
    '%s is refused with the file and the row, and nothing is changed',
    async (_, days, message) => {
      const folder = await packageWith(days);
      const { code, stdout, stderr } = await terminal.run(
        'import',
        folder,
        '--data',
        place.data,
        '--lang',
        'en',
      );
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
      expect([code, stdout]).toEqual([1, '']);
      expect(await clientsHeld()).toMatchObject({ clients: 0 });
    },
  );

  it('a folder that is not there is named', async () => {
    const { code, stderr } = await terminal.run(
      'import',
      '/no/such/folder',
      '--data',
      place.data,
      '--lang',
      'fi',
    );
    expect([code, stderr]).toEqual([
      1,
      '/no/such/folder: kansiota ei ole. Anna kansio, jossa CSV-tiedostot ovat.\n',
    ]);
  });

  it.each([
    [['settle', '2020-13'], 'Give a month YYYY-MM'],
    [['settle'], 'missing required argument'],
    [['settle', '2020-01', '--region', 'Ä'], 'use lower-case letters'],
    [['settle', '2020-01', '--today', '1.4.2021'], 'give a date YYYY-MM-DD'],
    [['report', 'clients', '--from', '2020-02-30', '--to', '2020-12-31'], 'Give a date YYYY-MM-DD'],
    [
      ['report', 'clients', '--from', '2020-12-31', '--to', '2020-01-01'],
      '--to: give a day on or after --from.',
    ],
    [['reprot'], "unknown command 'reprot'"],
    [['import', '.', '--srtict'], "unknown option '--srtict'"],
  ])('%j is refused with what to write instead', async (args, message) => {
    const { code, stderr } = await terminal.run(...args, '--data', place.data);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  });
});

it('a folder with other data is never taken for rejected rows', async () => {
  const folder = await packageWith(`${HEADER}\nL9,2020-01-02,present,3,,\n`);
  const before = await readFile(join(folder, 'clients.csv'), 'utf8');
  const data = join(place.folder, 'other.db');
  const { code, stderr } = await terminal.run(
    'import',
    folder,
    '--data',
    data,
    '--rejected',
    folder,
  );
  expect([code, stderr]).toEqual([1, expect.stringContaining('is not a file of rejected rows')]);
  expect(await readFile(join(folder, 'clients.csv'), 'utf8')).toBe(before);
});

it('keys other than those that sealed the clients are refused', async () => {
  const folder = await packageWith(`${HEADER}\n`);
  const data = join(place.folder, 'keys', 'region.db');
  await terminal.run('import', folder, '--data', data);
  await rm(join(place.folder, 'keys', 'jatkopolku.keys.json'));
  const { code, stderr } = await terminal.run('import', folder, '--data', data);
  expect([code, stderr]).toEqual([1, expect.stringContaining('bring back its key file')]);
});

it('a data file that cannot be used gives a sentence', async () => {
  const { code, stderr } = await jatkopolku('settle', '2020-01', '--data', place.folder);
  expect([code, stderr]).toEqual([1, expect.stringContaining('cannot be used')]);
});

it('people’s data in place of a header is not repeated', async () => {
  const folder = await packageWith(`${HEADER}\n`);
  await writeFile(join(folder, 'clients.csv'), `${CLIENT}\n`);
  const { stderr } = await terminal.run('import', folder, '--data', place.data, '--lang', 'en');
  expect(stderr).toContain('clients.csv, row 1: the header row');
  expect(stderr).not.toContain('010190');
});

it('the installed command runs on the project’s own Node and hands on its exit code', async () => {
  const command = ['node_modules/.bin/jatkopolku', 'settle', '2020-13'];
  const { code, stderr } = await startProgram(command).finished;
  expect([code, stderr]).toEqual([1, expect.stringContaining('Give a month YYYY-MM')]);
});

it('a database that does not answer gives a sentence', async () => {
  const { code, stderr } = await startProgram(['packages/cli/src/main.ts', 'settle', '2020-01'], {
    DYNAMODB_ENDPOINT: 'http://127.0.0.1:1',
  }).finished;
  expect([code, stderr]).toEqual([1, expect.stringContaining('The database does not answer')]);
});

describe('input that is fine', () => {
  it('has a byte-order mark, CRLF, quoted newlines, spaces, blank lines and columns in any order', async () => {
    const folder = await packageWith(
      `\u{FEFF}date,placement_id,hours,status,travel_eur,absence_reason\r\n\r\n 2020-01-02 , "L\n9" ,5,present,,\r\n\r\n`,
    );
    const data = join(place.folder, 'fine.db');
    const report = await terminal.json('import', folder, '--data', data);
    expect(report).toMatchObject({
      accepted: { clients: 1, days: 0 },
      rejected: { days: [{ row: 3, codes: ['unknown-placement'] }] },
    });
  });

  it('has CR line ends, as old spreadsheets write them', async () => {
    const folder = await packageWith(`${HEADER}\rL9,2020-01-02,present,5,,\r`);
    await writeFile(join(folder, 'clients.csv'), `${GOOD}\r${CLIENT}\r`);
    const data = join(place.folder, 'cr.db');
    const report = await terminal.json('import', folder, '--data', data);
    expect(report).toMatchObject({
      accepted: { clients: 1 },
      rejected: { days: [{ row: 2, codes: ['unknown-placement'] }] },
    });
  });

  it('may be a folder of rejected rows, corrected', async () => {
    const folder = join(place.folder, 'to-correct');
    await mkdir(folder);
    await writeFile(
      join(folder, 'clients.csv'),
      `${GOOD}\n${CLIENT}\nC2,010190-900X,"Eino ""E"" ",Toinen,Kotka,fi,\n`,
    );
    const data = join(place.folder, 'correct.db');
    const rejected = join(place.folder, 'rejected');
    await terminal.run('import', folder, '--data', data, '--rejected', rejected);
    const text = await readFile(join(rejected, 'clients.csv'), 'utf8');
    expect(await readdir(rejected)).toEqual(['clients.csv']);
    expect((await stat(join(rejected, 'clients.csv'))).mode & 0o777).toBe(0o600);
    expect(text.split('\n').slice(1)).toEqual([
      'C2,010190-900X,"Eino ""E"" ",Toinen,Kotka,fi,,3,invalid-personal-identity-code',
      '',
    ]);
    await cp(rejected, join(place.folder, 'corrected'), { recursive: true });
    await writeFile(
      join(place.folder, 'corrected', 'clients.csv'),
      text.replace('010190-900X', '010190Y900P'),
    );
    const report = await terminal.json('import', join(place.folder, 'corrected'), '--data', data);
    expect(report).toMatchObject({ accepted: { clients: 1 }, rejected: {} });
  });

  it('rejected rows are listed in the reader’s language, with exit code 0, or 1 when strict', async () => {
    const folder = await packageWith(`${HEADER}\nL9,2020-01-02,present,3,,\n`);
    const data = join(place.folder, 'rejected.db');
    const report = await terminal.run('import', folder, '--data', data, '--lang', 'sv');
    expect(report.stdout).toContain(
      'days.csv, row 2: hours-below-minimum: En deltagandedag har minst 4 timmar',
    );
    expect(report.code).toBe(0);
    const strict = await terminal.run(
      'import',
      folder,
      '--data',
      join(place.folder, 'strict.db'),
      '--strict',
    );
    expect([strict.code, strict.stdout]).toEqual([
      1,
      expect.stringContaining('nothing was changed'),
    ]);
  });
});
