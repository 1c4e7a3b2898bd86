import { problemStatus } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { makeApiClient } from './api-client.ts';
import type { ClientSettings } from './call-operation.ts';
import { problemDetailsSchema } from './problem-details.ts';
import { problemDocument } from './problem-document.ts';

const EVERYTHING = { params: {}, query: {}, body: {} };

async function refusalOf(response: Response, language: ClientSettings['language'] = 'en') {
  const settings = { origin: 'https://api.example', language, token: () => 'token' };
  const client = makeApiClient({ ...settings, fetch: () => response });
  const result = await client.call('listFrameworks', EVERYTHING);
  if (result.ok) throw new Error('the request was let in');
  return problemDetailsSchema.parse(result.error);
}

const gateway = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ message: 'Limit Exceeded' }, { status, headers });

describe('what a gateway refuses is read from its status', () => {
  it.each([
    [401, 'unauthenticated', 401],
    [404, 'not-found', 404],
    [413, 'body-too-large', 413],
    [429, 'too-many-requests', 429],
    [502, 'unavailable', 503],
    [503, 'unavailable', 503],
    [504, 'unavailable', 503],
    [500, 'internal-error', 500],
    [418, 'internal-error', 500],
  ] as const)('%i as %s', async (status, code, expected) => {
    expect(await refusalOf(gateway(status))).toMatchObject({ code, status: expected });
    expect(problemStatus[code]).toBe(expected);
  });

  it.each([
    ['fi', 'Palveluun ei'],
    ['sv', 'Tjänsten kan inte'],
    ['en', 'The service cannot'],
  ] as const)('in the language %s', async (language, text) => {
    const { detail } = await refusalOf(gateway(503), language);
    expect(detail).toContain(text);
  });

  it.each([
    [{ 'apigw-requestid': 'G1' }, 'G1'],
    [{ 'x-correlation-id': 'C1', 'apigw-requestid': 'G1' }, 'C1'],
    [{}, 'unknown'],
  ])('with the id of %j', async (headers, correlationId) => {
    expect(await refusalOf(gateway(429, headers))).toMatchObject({ correlationId });
  });

  it.each(['<html>Bad Gateway</html>', '', '{"code":"not-found"}'])(
    'whatever its body is: %s',
    async (body) => {
      const { code, detail } = await refusalOf(new Response(body, { status: 413 }));
      expect([code, detail]).toEqual(['body-too-large', expect.stringContaining('262144 bytes')]);
    },
  );
});

it('the API’s own refusal stays as it is', async () => {
  const expected = { language: 'sv', correlationId: 'C1' } as const;
  const document = problemDocument(
    { code: 'not-in-this-state', details: { state: 'open' } },
    expected,
  );
  expect(await refusalOf(Response.json(document, { status: 409 }))).toEqual(document);
});
