import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { instantSchema, must, parseBusinessId } from '@jatkopolku/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { makeHttpRegister } from './http-register.ts';

const asked = must(parseBusinessId('9900044-8'), 'a business id');
const now = instantSchema.parse('2021-04-01T06:00:00.000Z');

/** What the server does with a request; the last one goes on for ever. */
type Reply = (request: IncomingMessage, response: ServerResponse) => void;

let replies: Reply[] = [];
const requests: string[] = [];
const open = new Set<ServerResponse>();
const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  open.add(response);
  const [reply] = replies.length > 1 ? replies.splice(0, 1) : replies;
  reply?.(request, response);
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`;
});
beforeEach(() => {
  requests.length = 0;
});
afterAll(() => {
  for (const response of open) response.destroy();
  server.close();
});

/** An association in the Trade Register that pays VAT for business. */
function company(businessId: string = asked) {
  const entry = (list: string, type: string) => ({ register: list, type, authority: '1' });
  return {
    businessId: { value: businessId, source: '3' },
    names: [{ name: 'Palvelutaloyhdistys Esimerkki ry', type: '1', version: 1, source: '1' }],
    companyForms: [{ type: '6', version: 1, source: '1' }],
    registeredEntries: [entry('1', '1'), entry('6', '80')],
    tradeRegisterStatus: '1',
    lastModified: '2021-03-01T04:00:00',
  };
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}
const found = json({ totalResults: 1, companies: [company()] });
const never: Reply = () => {};

/** A register that does not really wait, and reports how long it would have. */
function register(limits = {}, elapsed = () => 0) {
  const waits: number[] = [];
  const wait = (ms: number) => {
    waits.push(ms);
    return Promise.resolve();
  };
  const clock = { now: () => now };
  const made = makeHttpRegister({ url, clock, wait, random: () => 0.5, elapsed, limits });
  return { ...made, waits };
}

describe('an answer', () => {
  it('becomes facts, with itself as evidence', async () => {
    replies = [found];
    const lookup = await register().lookUp(asked);
    expect(lookup).toMatchObject({
      outcome: 'found',
      facts: { businessId: asked, formCode: '6', tradeRegister: 'active', businessVat: true },
      answer: {
        businessId: asked,
        receivedAt: now,
        url: `${url}/companies?businessId=9900044-8`,
        body: JSON.stringify({ totalResults: 1, companies: [company()] }),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(requests).toEqual(['/v3/companies?businessId=9900044-8']);
  });

  it('of nobody is not found, and kept too', async () => {
    replies = [json({ totalResults: 0, companies: [] })];
    expect(await register().lookUp(asked)).toMatchObject({
      outcome: 'not-found',
      answer: { body: '{"totalResults":0,"companies":[]}' },
    });
  });
});

describe('an answer that cannot be used', () => {
  const many = { totalResults: 2, companies: [company(), company()] };
  const unclear = { ...company(), companySituations: [{ type: 'PAUSE' }] };
  const rows: readonly [string, Reply, string][] = [
    [
      'another organisation’s',
      json({ totalResults: 1, companies: [company('9900010-6')] }),
      'other-company',
    ],
    ['several', json(many), 'nonsense'],
    ['no JSON', json('<html>'), 'nonsense'],
    ['no text', (_, response) => response.end(Buffer.from([0x22, 0xff, 0x22])), 'nonsense'],
    ['another shape', json({ companies: [{ businessId: asked }] }), 'nonsense'],
    ['none, yet some', json({ totalResults: 3, companies: [] }), 'nonsense'],
    ['a situation that no list has', json({ totalResults: 1, companies: [unclear] }), 'nonsense'],
    ['a refusal', json({ timestamp: '', code: '400' }, 400), 'error-answer'],
    ['nothing that is there', json('', 404), 'error-answer'],
  ];

  it.each(rows)('since it is %s', async (_name, reply, why) => {
    replies = [reply];
    expect(await register().lookUp(asked)).toEqual({ outcome: 'failed', why });
    expect(requests).toHaveLength(1);
  });

  it('since it is too large', async () => {
    replies = [json(`"${'x'.repeat(5_000)}"`)];
    expect(await register({ answerBytes: 4_000 }).lookUp(asked)).toEqual({
      outcome: 'failed',
      why: 'too-large',
    });
  });

  it('since it leads elsewhere', async () => {
    replies = [json('', 302, { Location: 'https://example.org/' })];
    const { outcome } = await register({ tries: 1 }).lookUp(asked);
    expect(outcome).toBe('failed');
  });
});

describe('a register in trouble', () => {
  it('is asked again, and may have recovered', async () => {
    replies = [json('', 500), json('', 503), found];
    const own = register();
    expect(await own.lookUp(asked)).toMatchObject({ outcome: 'found' });
    expect(requests).toHaveLength(3);
  });

  it('is asked three times and no more, after longer and longer random waits', async () => {
    replies = [json('', 500)];
    const own = register();
    expect(await own.lookUp(asked)).toEqual({ outcome: 'failed', why: 'error-answer' });
    expect(requests).toHaveLength(3);
    expect(own.waits).toEqual([150, 300]);
  });

  it('is left alone as long as it asks to be', async () => {
    replies = [json('', 429, { 'Retry-After': '2' }), found];
    const own = register();
    expect(await own.lookUp(asked)).toMatchObject({ outcome: 'found' });
    expect(own.waits).toEqual([2_000]);
  });

  it('until the moment that it names', async () => {
    const at = {
      Date: 'Thu, 01 Apr 2021 06:00:00 GMT',
      'Retry-After': 'Thu, 01 Apr 2021 06:00:03 GMT',
    };
    replies = [json('', 429, at), found];
    const own = register();
    await own.lookUp(asked);
    expect(own.waits).toEqual([3_000]);
  });

  it('that asks for longer than there is time is not waited for', async () => {
    replies = [json('', 429, { 'Retry-After': '3600' })];
    const own = register();
    expect(await own.lookUp(asked)).toEqual({ outcome: 'failed', why: 'busy' });
    expect([requests.length, own.waits]).toEqual([1, []]);
  });

  it('that never answers is slow', async () => {
    replies = [never];
    expect(await register({ tryMs: 30 }).lookUp(asked)).toEqual({ outcome: 'failed', why: 'slow' });
    expect(requests).toHaveLength(3);
  });

  it('that stops in the middle of its answer is slow too', async () => {
    replies = [(_, response) => void response.write('{"totalResults":')];
    const lookup = await register({ tryMs: 30, tries: 1 }).lookUp(asked);
    expect(lookup).toEqual({ outcome: 'failed', why: 'slow' });
  });

  it('that hangs up is not reached', async () => {
    replies = [(request) => void request.socket.destroy()];
    expect(await register().lookUp(asked)).toEqual({ outcome: 'failed', why: 'unreachable' });
  });

  it('that is not there is not reached', async () => {
    const clock = { now: () => now };
    const wait = () => Promise.resolve();
    const nobody = makeHttpRegister({ url: 'http://127.0.0.1:1', clock, wait });
    expect(await nobody.lookUp(asked)).toEqual({ outcome: 'failed', why: 'unreachable' });
  });

  it('is not asked again once the time is up', async () => {
    replies = [json('', 500)];
    let ms = 0;
    const own = register({ totalMs: 10_000 }, () => (ms += 2_500));
    expect(await own.lookUp(asked)).toEqual({ outcome: 'failed', why: 'error-answer' });
    expect(requests).toHaveLength(2);
  });
});
