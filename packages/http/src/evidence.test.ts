import { operations } from '@jatkopolku/contracts';
import { must } from '@jatkopolku/kernel';
import { type SentFile, badFiles, goodFiles, unsentFiles } from '@jatkopolku/testing/bad-files';
import { announcedOf, uploadRequest } from '@jatkopolku/testing/files';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

const REGION = 'kymenlaakso';
const as = callerOf('worker');

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
let keys = 0;
beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

function make(path: string, body: unknown) {
  const headers = { 'Idempotency-Key': `evidence-key-${(keys += 1)}` };
  return send('POST', path, { as, headers, body });
}

const offer = ({ name, mediaType, bytes }: SentFile) =>
  make('/files', { name, mediaType, ...announcedOf(bytes) });

/** Announces a file and sends it, and says where it is to be checked. */
async function sendFile(file: SentFile) {
  const { record, upload } = operations.offerFile.answer.parse((await offer(file)).json);
  const request = uploadRequest(must(upload, 'where to send it'), file.bytes);
  expect(await test.region(REGION).files.receive(request)).toMatchObject({ ok: true });
  const { fileId } = record;
  const release = (version = 1) =>
    send('POST', `/files/${fileId}/release`, { as, headers: { 'If-Match': `"${version}"` } });
  return { fileId, release };
}

const claimWith = (fileId: string) =>
  make('/claims', {
    placementId: 'L1',
    pathType: 'open-labour-market',
    pathStartsOn: '2021-02-15',
    counterpartName: 'Employer',
    counterpartBusinessId: '9900050-1',
    contractType: 'none',
    evidence: [{ fileId, kind: 'other' }],
  });

describe('evidence by the API', () => {
  it.each(badFiles.map((file) => [file.what, file.code, file] as const))(
    '%s is refused as %s: it cannot be fetched, nor a claim rest on it',
    async (_what, code, file) => {
      const { fileId, release } = await sendFile(file);
      const { status, ...problem } = await problemOf(release());
      expect([status, problem.code]).toEqual([422, code]);
      expect(problem.detail).toMatch(/(send|print|ask)/i);
      expect((await problemOf(release(2))).code).toBe('not-in-this-state');
      const address = send('GET', `/files/${fileId}/address`, { as });
      expect((await problemOf(address)).code).toBe('not-in-this-state');
      const { errors } = await problemOf(claimWith(fileId));
      expect(errors).toContainEqual(
        expect.objectContaining({ code: 'evidence-unusable', pointer: '/evidence/0' }),
      );
      const { files, records } = test.region(REGION);
      const kept = must(await records.get('file', { fileId }), 'the record of the refusal');
      expect(kept.record).toMatchObject({ state: 'refused', refusedReason: code });
      expect(await files.inspect(kept.record)).toBeUndefined();
    },
  );

  it.each(unsentFiles.map((file) => [file.what, file.code, file] as const))(
    '%s is refused as %s before it is sent',
    async (_what, code, file) => {
      const { errors } = await problemOf(offer(file));
      expect(errors?.map((error) => error.code)).toEqual([code]);
    },
  );

  it.each(goodFiles.map((file) => [file.what, file] as const))(
    '%s is taken',
    async (_what, file) => {
      const { release } = await sendFile(file);
      expect(await release()).toMatchObject({ status: 200 });
    },
  );
});
