import { problemDetailsSchema } from '@jatkopolku/contracts';
import { makeApp } from '@jatkopolku/http';
import { systemClock } from '@jatkopolku/kernel';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { limitRate } from './rate-limit.ts';

const LIMIT = { requestsPerSecond: 2, burst: 3 };
const WINDOW_MS = 1_500;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function limitedApp() {
  const limit = limitRate(LIMIT);
  const app = makeApp({ version: 'test', now: systemClock.now, log: () => {}, limit });
  return (headers: Record<string, string> = {}, remoteAddress = '192.0.2.1') =>
    app.request('/api/v1/health', { headers }, { incoming: { socket: { remoteAddress } } });
}

const asMaija = { Authorization: 'Bearer maija' };
const asOtto = { Authorization: 'Bearer otto' };

/** Sends as many as may come at once. */
async function useUp(ask: ReturnType<typeof limitedApp>, headers = asMaija) {
  for (let sent = 0; sent < LIMIT.burst; sent += 1) {
    expect((await ask(headers)).status).toBe(200);
  }
}

describe('a caller past the limit', () => {
  it.each([
    ['fi', 'Pyyntöjä tuli'],
    ['sv', 'För många'],
    ['en', 'Too many'],
  ])('gets a refusal in the language %s, with when to come again', async (language, text) => {
    const ask = limitedApp();
    await useUp(ask);
    const response = await ask({ ...asMaija, 'Accept-Language': language });
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('2');
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = problemDetailsSchema.parse(await response.json());
    expect(problem).toMatchObject({ code: 'too-many-requests', title: 'Too Many Requests' });
    expect(problem.detail).toContain(text);
    expect(problem.correlationId).toBe(response.headers.get('X-Correlation-Id'));
  });

  it('is let in again when that time has passed, however often it asked meanwhile', async () => {
    const ask = limitedApp();
    await useUp(ask);
    vi.advanceTimersByTime(WINDOW_MS - 1);
    const refused = await ask(asMaija);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '1']);
    vi.advanceTimersByTime(1);
    await useUp(ask);
    expect((await ask(asMaija)).status).toBe(429);
  });
});

it('another address is not affected, and a made-up token makes no other caller', async () => {
  const ask = limitedApp();
  await useUp(ask);
  expect((await ask(asOtto)).status).toBe(429);
  expect((await ask(asOtto, '192.0.2.2')).status).toBe(200);
});
