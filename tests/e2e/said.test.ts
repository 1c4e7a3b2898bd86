import { readFileSync } from 'node:fs';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { operations } from '@jatkopolku/contracts';
import examples from '@jatkopolku/contracts/examples.json' with { type: 'json' };
import { must } from '@jatkopolku/kernel';
import { signInHeadless } from '@jatkopolku/local';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { type Asked, type Answered, ask, poison, traces, withTexts } from './personal.ts';
import { type Started, type Workplace, makeWorkplace, startProgram } from './program.ts';

let place: Workplace;
let program: Started;
let address: string;
const tokens: Record<string, string> = {};

/** Who does in the region what the examples do by role. */
const people: Readonly<Record<string, string>> = {
  procurement: 'heikki',
  finance: 'raija',
  'case-worker': 'kaisa',
  auditor: 'tarja',
  admin: 'jussi',
  'provider-worker': 'maija',
  'provider-manager': 'sirpa',
  approver: 'antti',
};

beforeAll(async () => {
  place = await makeWorkplace();
  program = startProgram(['packages/local/src/main.ts', '--region', 'mine'], {
    PORT: '0',
    JATKOPOLKU_DATA: place.data,
  });
  const text = await program.printed('/api/v1/health');
  address = must(/http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0], 'the address');
  for (const [role, username] of Object.entries(people)) {
    tokens[role] = await signInHeadless({ address, username });
  }
  // It fetches the issuer's keys for the first request: behind a thousand of them that may last too long.
  await send({ method: 'GET', path: '/api/v1/me', ...by('auditor') });
});
afterAll(() => place.remove());

const send = (asked: Asked) => ask(address, asked);
const by = (role: string) => ({ token: must(tokens[role], role) });

/** A request as the examples make it, with something in place of its texts and of its addresses. */
interface Example {
  readonly operation: string;
  readonly role: string;
  readonly sent: { params?: Record<string, string>; version?: number; body?: unknown };
}

function pathOf({ operation, sent: { params = {} } }: Example, inPlace?: string): string {
  const { path } = operations[operation as keyof typeof operations];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(inPlace ?? params[name] ?? 'x'),
  );
  return `/api/v1${filled}`;
}

function requestBy(example: Example, body: string | undefined, path = pathOf(example)): Asked {
  const { method } = operations[example.operation as keyof typeof operations];
  const headers = {
    'Idempotency-Key': `said-${example.operation}-${body?.length}`,
    'If-Match': `"${example.sent.version ?? 1}"`,
  };
  const content = method === 'GET' || body === undefined ? {} : { body };
  return { method, path, headers, ...by(example.role), ...content };
}

/** Free texts of a body, which are valid with other words in them; ids and words of lists stay. */
const inWords = (text: string) => (/\s/.test(text) ? poison.text : text);
const everywhere = () => poison.text;

function waysToAsk(example: Example): Asked[] {
  const { body } = example.sent;
  const json = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));
  return [
    requestBy(example, json(withTexts(body, inWords))),
    requestBy(example, json(withTexts(body, everywhere))),
    requestBy(example, `${json(withTexts(body, everywhere)) ?? ''}{"lastName": "${poison.name}`),
    requestBy(example, json(body), pathOf(example, poison.code)),
    requestBy(example, json(body), `${pathOf(example)}?unknown=${poison.iban}`),
  ];
}

/** As many at once as a county's people ask; a thousand would ask how many a busy machine takes. */
const AT_ONCE = 50;

async function answersTo(all: readonly Asked[]) {
  const answers: { readonly one: string; readonly answer: Answered }[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE).map(async (one) => ({
      one: `${one.method} ${one.path}`,
      answer: await send(one),
    }));
    answers.push(...(await Promise.all(some)));
  }
  return answers;
}

/** An id of the server's own may have any signs in it; another's is content. */
const OWN_ID = /"correlationId":"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"/g;

/** A caller who may see a record gets it as it is; every other part of a refusal holds no content. */
function refusalIn({ status, body }: Answered): string {
  if (status < 400 || !body.startsWith('{')) return '';
  const {
    meanwhile: _meanwhile,
    existing: _existing,
    ...answers
  } = JSON.parse(body) as Record<string, unknown>;
  return JSON.stringify(answers).replaceAll(OWN_ID, '');
}

/** The engine that the server uses, as it runs now. */
function engine(): { enginePid: number; port: number } {
  return JSON.parse(readFileSync(`${place.data}.engine.json`, 'utf8')) as never;
}

const client = { firstName: 'Myrkkyetu', lastName: poison.name, municipality: 'Kouvola' };
const made = { ...client, language: 'fi', personalIdentityCode: poison.code, iban: poison.iban };

function createClient(key: string, body: object): Promise<Answered> {
  const headers = { 'Idempotency-Key': key };
  const path = '/api/v1/clients';
  return send({ method: 'POST', path, headers, body: JSON.stringify(body), ...by('case-worker') });
}

/** A record that no longer fits its schema, with content in a field that it does not have. */
async function damage(clientId: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const endpoint = `http://127.0.0.1:${engine().port}`;
  const table = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials }),
  );
  const { Items = [] } = await table.send(new ScanCommand({ TableName: 'jatkopolku' }));
  const item = must(
    Items.find((one) => one['sk'] === clientId && one['lastName'] === poison.name),
    'the item',
  );
  const Item = { ...item, language: poison.text, [poison.name]: poison.iban };
  await table.send(new PutCommand({ TableName: 'jatkopolku', Item }));
  table.destroy();
}

/** One after the other: the next ones rest on what is there by then. */
describe('a server that is sent personal content in every way', () => {
  it('refuses requests to every operation without a word of it', async () => {
    const answers = await answersTo((examples as readonly Example[]).flatMap(waysToAsk));
    const statuses = new Set(answers.map(({ answer }) => answer.status));
    expect([...statuses]).toEqual(expect.arrayContaining([400, 404, 422]));
    expect([...statuses]).not.toContain(429);
    expect(answers.filter(({ answer }) => traces.test(refusalIn(answer)))).toEqual([]);
  });

  it('and a client who is there already, and where nothing is', async () => {
    const first = await createClient('said-client-first', made);
    expect(first.status).toBe(201);
    expect((await createClient('said-client-second', made)).status).toBe(409);
    const nowhere = [`/${poison.name}`, `/api/v1/${poison.code}`, `/files/mine/${poison.name}`];
    for (const path of [...nowhere, `/oidc/login/${poison.code}`, `/oidc/auth?${poison.name}=1`]) {
      for (const method of ['GET', 'POST', 'PUT']) {
        const body = method === 'GET' ? {} : { body: `username=${poison.name}` };
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const { status } = await send({ method, path: encodeURI(path), headers, ...body });
        expect(status).toBeLessThan(500);
      }
    }
  });

  it('and when a record is damaged, which is a bug that is logged', async () => {
    const { record } = JSON.parse((await createClient('said-client-first', made)).body) as {
      record: { clientId: string };
    };
    await damage(record.clientId);
    const path = `/api/v1/clients/${record.clientId}`;
    const { status, body } = await send({ method: 'GET', path, ...by('case-worker') });
    expect([status, traces.test(body)]).toEqual([500, false]);
    await program.printed('request-failed');
  });

  it('and when its engine dies under requests', async () => {
    const many = Array.from({ length: 20 }, (_, no) => ({ ...made, lastName: `Myrkky${no}` }));
    const sent = many.map((body, no) => createClient(`said-dying-${no}`, body));
    process.kill(engine().enginePid, 'SIGKILL');
    const answers = await Promise.all(sent);
    expect(answers.filter((answer) => traces.test(refusalIn(answer)))).toEqual([]);
    await vi.waitFor(
      async () => {
        const { status } = await send({ method: 'GET', path: '/api/v1/health' });
        expect(status).toBe(200);
      },
      { timeout: 60_000 },
    );
    await program.printed('engine-restarted');
  });

  it('has said nothing of it on either stream', async () => {
    program.kill('SIGTERM');
    const { stdout, stderr } = await program.finished;
    expect(stdout).toContain('/api/v1/health');
    expect(stderr).toContain('request-failed');
    const lines = `${stdout}\n${stderr}`.replaceAll(OWN_ID, '').split('\n');
    expect(lines.filter((line) => traces.test(line))).toEqual([]);
  });
});
