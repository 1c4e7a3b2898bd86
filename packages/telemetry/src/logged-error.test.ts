import { afterEach, describe, expect, it, vi } from 'vitest';

import { makeLog } from './log.ts';
import { bareError, loggedError } from './logged-error.ts';
import { makeLogger } from './logger.ts';

const SECRETS = ['290200A905H', 'Maija Meikäläinen', 'FI2112345600000785'];
const secret = SECRETS.join(' ');

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a failed request writes, both streams together. */
function written(thrown: unknown): string {
  let text = '';
  const keep = (line: string | Uint8Array) => (text += String(line)) !== '';
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  const logger = makeLogger({ service: 'api', stage: 'test', version: '1.2.3' }, 'DEBUG');
  makeLog(logger)('request-failed', { correlationId: 'c-1' }, thrown);
  return text;
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

function poisoned(more: object): Error {
  return Object.assign(new Error(secret), more);
}

function named(name: string): Error {
  const error = new Error('short');
  error.name = name;
  return error;
}

const looping = new Error(secret);
looping.cause = looping;

const poison: [what: string, thrown: unknown][] = [
  ['its message', new Error(secret)],
  ['a message with lines like places', new Error(`first\n    at ${secret} (file.ts:1:1)\nlast`)],
  ['attributes of its own', poisoned({ client: { name: secret }, input: secret })],
  ['a code', poisoned({ code: SECRETS[0] })],
  ['its name', named(secret)],
  [
    'what caused it',
    new Error('outer', { cause: new Error('inner', { cause: new Error(secret) }) }),
  ],
  ['what caused it and is no error', new Error('outer', { cause: { name: secret } })],
  ['several that caused it', new AggregateError([new Error(secret), secret], secret)],
  ['what goes round', looping],
  [
    'what AWS answered',
    poisoned({ $metadata: { requestId: secret, cfId: secret }, $response: { body: secret } }),
  ],
  ['a text that was thrown', secret],
  ['an object that was thrown', { message: secret, stack: secret }],
  ['JSON that could not be read', thrownBy(() => JSON.parse(`{"name": "${secret}",}`))],
  ['an address that is none', thrownBy(() => new URL(`//${secret}`))],
  ['a record of another shape', poisoned({ issues: [{ path: [secret], input: secret }] })],
];

describe('what is logged of an error', () => {
  it.each(poison)('has nothing of %s', (_what, thrown) => {
    const text = written(thrown);
    expect(text).toContain('"request-failed"');
    for (const part of SECRETS) expect(text).not.toContain(part);
  });

  it.each(poison)('nor has what is thrown on to Lambda: %s', (_what, thrown) => {
    const bare = bareError(thrown);
    const text = JSON.stringify([bare.message, bare.stack, bare.cause, Object.entries(bare)]);
    for (const part of SECRETS) expect(text).not.toContain(part);
  });

  it('is what leads to it: names, codes, places and causes', () => {
    const inner = Object.assign(new TypeError('inner'), { code: 'ECONNRESET' });
    const metadata = { httpStatusCode: 503, requestId: 'A'.repeat(52) };
    const outer = Object.assign(new RangeError('outer', { cause: inner }), { $metadata: metadata });
    expect(loggedError(outer)).toMatchObject({
      name: 'RangeError',
      status: 503,
      requestId: 'A'.repeat(52),
      causes: [{ name: 'TypeError', code: 'ECONNRESET' }],
    });
    expect(loggedError(outer).places[0]).toMatch(/^at .*logged-error\.test\.ts:\d+:\d+\)?$/);
  });

  it('has all that caused it together', () => {
    const several = new AggregateError([new TypeError('one'), new RangeError('two')]);
    const names = loggedError(several).causes?.map(({ name }) => name);
    expect(names).toEqual(['TypeError', 'RangeError']);
  });

  it('ends where causes go round', () => {
    expect(JSON.stringify(loggedError(looping)).split('"causes"')).toHaveLength(6);
  });
});
