import type { NamedRequest } from '@jatkopolku/application';
import { refusal, success } from '@jatkopolku/kernel';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

let regions = 0;
const freshRegion = () => test.region(`once-${(regions += 1)}`).requests;

const request: NamedRequest = {
  operation: 'createClient',
  userId: 'worker',
  key: 'key-0001',
  content: { personalIdentityCode: '010190-900P' },
};
const done = { ok: true, value: { hash: 'hash of the answer', isRepeat: false } };

/** Work that counts how often it is done. */
function counted() {
  const work = { times: 0, run: () => Promise.resolve(success({ hash: 'hash of the answer' })) };
  return {
    work,
    run: () => {
      work.times += 1;
      return work.run();
    },
  };
}

describe('a request with a key', () => {
  it('is done once, however often it is sent', async () => {
    const requests = freshRegion();
    const { work, run } = counted();
    expect(await requests.once(request, run)).toEqual(done);
    const repeat = { ok: true, value: { ...done.value, isRepeat: true } };
    expect(await requests.once(request, run)).toEqual(repeat);
    expect(await requests.once(request, run)).toEqual(repeat);
    expect(work.times).toBe(1);
  });

  it.each<[string, Partial<NamedRequest>]>([
    ['another user’s', { userId: 'other' }],
    ['for another operation', { operation: 'createProvider' }],
    ['with another key', { key: 'key-0002' }],
  ])('is not the same as one %s', async (_, other) => {
    const requests = freshRegion();
    const { work, run } = counted();
    await requests.once(request, run);
    expect(await requests.once({ ...request, ...other }, run)).toEqual(done);
    expect(work.times).toBe(2);
  });

  it('in another region is another request', async () => {
    const { work, run } = counted();
    await freshRegion().once(request, run);
    expect(await freshRegion().once(request, run)).toEqual(done);
    expect(work.times).toBe(2);
  });

  it('is refused when it asks for something else under the same key', async () => {
    const requests = freshRegion();
    const { work, run } = counted();
    await requests.once(request, run);
    const other = { ...request, content: { personalIdentityCode: '020290-901X' } };
    const refused = { ok: false, error: { code: 'idempotency-key-reused' } };
    expect(await requests.once(other, run)).toEqual(refused);
    expect(work.times).toBe(1);
  });

  it('sent again while it is under way is refused for that, and done once', async () => {
    const requests = freshRegion();
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let started = () => {};
    const begun = new Promise<void>((resolve) => {
      started = resolve;
    });
    const first = requests.once(request, async () => {
      started();
      await slow;
      return success({ hash: 'hash of the answer' });
    });
    await begun;
    const second = await requests.once(request, counted().run);
    expect(second).toEqual({ ok: false, error: { code: 'request-under-way' } });
    finish();
    expect(await first).toEqual(done);
  });

  it('ends under its own name, whatever is asked beside it', async () => {
    const requests = freshRegion();
    const other = { ...request, operation: 'createProvider' };
    const slow = Promise.withResolvers<void>();
    const first = requests.once(request, async () => {
      await slow.promise;
      return success({ hash: 'hash of the answer' });
    });
    const refused = requests.once({ ...request, key: 'key-0003' }, async () => {
      await slow.promise;
      return refusal(['duplicate'] as const);
    });
    await requests.once(other, counted().run);
    slow.resolve();
    await Promise.all([first, refused]);
    const { work, run } = counted();
    expect(await requests.once(request, run)).toMatchObject({ value: { isRepeat: true } });
    expect(work.times).toBe(0);
    expect(await requests.once({ ...request, key: 'key-0003' }, run)).toEqual(done);
  });

  it('that was refused or failed leaves its key free', async () => {
    const requests = freshRegion();
    const refused = await requests.once(request, () =>
      Promise.resolve(refusal(['duplicate'] as const)),
    );
    expect(refused).toEqual({ ok: false, error: ['duplicate'] });
    const failing = requests.once(request, () => Promise.reject(new Error('no connection')));
    await expect(failing).rejects.toThrow('no connection');
    expect(await requests.once(request, counted().run)).toEqual(done);
  });

  it('leaves nothing of what was asked or answered in the table but hashes, for a day', async () => {
    const { requests } = test.region('once-at-rest');
    await requests.once(request, counted().run);
    const items = await test.itemsOf('once-at-rest');
    expect(items).toEqual([
      {
        pk: 'once-at-rest#request',
        sk: expect.stringMatching(/^request#[A-Za-z0-9+/]{43}=$/),
        status: 'COMPLETED',
        data: { hash: 'hash of the answer', isRepeat: false },
        validation: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
        expiration: expect.any(Number),
        in_progress_expiration: expect.any(Number),
      },
    ]);
    const seconds = Number(items[0]?.['expiration']) - Date.now() / 1_000;
    expect(seconds).toBeGreaterThan(23 * 60 * 60);
    expect(seconds).toBeLessThan(25 * 60 * 60);
  });
});
