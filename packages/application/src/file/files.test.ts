import { type FileId, type FileState, mediaTypes } from '@jatkopolku/domain/file';
import { byText, id, must } from '@jatkopolku/kernel';
import { makeFile } from '@jatkopolku/testing/builders';
import {
  type TestFiles,
  openTestFiles,
  samples,
  announcedOf,
  uploadRequest,
} from '@jatkopolku/testing/files';
import { type TestTable, openTestTable, testClock as clock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { UploadAddress } from '../ports.ts';
import { fileAddress } from './file-address.ts';
import { type OfferFile, offerFile } from './offer-file.ts';
import { releaseFile } from './release-file.ts';

let test: TestTable;
let folder: TestFiles;
beforeAll(async () => {
  test = await openTestTable();
  folder = await openTestFiles();
});
afterAll(async () => {
  await test.close();
  await folder.close();
});

const fileId: FileId = id('F1');
const worker = { userId: 'worker', providerId: id<'Provider'>('P1') };
const offer: OfferFile = {
  fileId,
  name: 'Work contract.pdf',
  mediaType: 'application/pdf',
  ...announcedOf(samples.pdf),
};
const refused = (code: string, details?: object) => ({
  ok: false,
  error: [{ code, ...(details && { details }) }],
});

function uploadOf(offered: Awaited<ReturnType<typeof offerFile>>): UploadAddress {
  return must(offered.ok ? offered.value.upload : undefined, 'where to send it');
}

let regions = 0;

/** A fresh region: its records, its files, and a worker who offers and sends. */
function region() {
  const regionId = `files-${(regions += 1)}`;
  const deps = { records: test.records(regionId), files: folder.of(regionId), clock };
  const send = async (
    content: Uint8Array,
    announced: OfferFile = { ...offer, ...announcedOf(content) },
  ) => {
    const offered = await offerFile(deps, announced, worker);
    return deps.files.receive(uploadRequest(uploadOf(offered), content));
  };
  const release = (version = 1) => releaseFile(deps, { key: { fileId }, version, actor: 'worker' });
  const stored = () => deps.records.get('file', { fileId });
  const events = async () =>
    (await test.itemsOf(regionId))
      .flatMap(({ event }) => (typeof event === 'string' ? [event] : []))
      .toSorted(byText);
  return { ...deps, deps, send, release, stored, events };
}

describe('offering a file', () => {
  it('takes note of it and says where to send it', async () => {
    const { deps, stored } = region();
    const result = await offerFile(deps, offer, worker);
    expect(result).toMatchObject({
      ok: true,
      value: {
        version: 1,
        record: {
          ...offer,
          state: 'awaited',
          offeredBy: 'worker',
          providerId: 'P1',
          refusedReason: null,
        },
        upload: { method: 'PUT', headers: { 'Content-Type': 'application/pdf' } },
      },
    });
    expect(await stored()).toMatchObject({ version: 1 });
  });

  it('refuses it with every reason, and writes nothing', async () => {
    const { deps, stored } = region();
    const wrong = { ...offer, name: 'contract.pdf.exe', mediaType: 'text/html', sizeBytes: 0 };
    expect(await offerFile(deps, wrong, worker)).toEqual({
      ok: false,
      error: [
        { code: 'file-name-invalid' },
        { code: 'file-type-unsupported' },
        { code: 'file-blank' },
      ],
    });
    expect(await stored()).toBeUndefined();
  });

  it('once more gives a new address of the same file, and no other file its name', async () => {
    const { deps } = region();
    await offerFile(deps, offer, worker);
    expect(await offerFile(deps, offer, worker)).toMatchObject({
      ok: true,
      value: { version: 1, upload: { method: 'PUT' } },
    });
    const duplicate = { ok: false, error: [{ code: 'duplicate' }] };
    expect(await offerFile(deps, { ...offer, name: 'Other.pdf' }, worker)).toEqual(duplicate);
    expect(await offerFile(deps, offer, { ...worker, userId: 'somebody else' })).toEqual(duplicate);
  });

  it('once more after the release gives no address to send it again', async () => {
    const { deps, send, release } = region();
    await send(samples.pdf);
    await release();
    expect(await offerFile(deps, offer, worker)).toMatchObject({
      ok: true,
      value: { version: 2, record: { state: 'released' }, upload: null },
    });
  });
});

describe('releasing a file', () => {
  it('lets it be fetched, and is written to the audit trail', async () => {
    const { deps, send, release, events } = region();
    await send(samples.pdf);
    expect(await fileAddress(deps, fileId)).toEqual(
      refused('not-in-this-state', { state: 'awaited' }),
    );
    expect(await release()).toMatchObject({
      ok: true,
      value: { version: 2, record: { state: 'released', refusedReason: null } },
    });
    const address = await fileAddress(deps, fileId);
    expect(address.ok && new URL(address.value.url, 'http://localhost').pathname).toMatch(
      /\/released\/F1$/,
    );
    expect(await events()).toEqual(['file-offered', 'file-released']);
  });

  it('waits for the content', async () => {
    const { deps, release, stored } = region();
    await offerFile(deps, offer, worker);
    expect(await release()).toEqual(refused('file-not-uploaded'));
    expect(await stored()).toMatchObject({ version: 1, record: { state: 'awaited' } });
  });

  it.each(['png', 'jpeg', 'gif', 'html'] as const)(
    'refuses a %s that is called a PDF, and keeps nothing of it',
    async (sample) => {
      const { deps, files, send, release, stored, events } = region();
      await send(samples[sample]);
      expect(await release()).toEqual(
        refused('file-type-mismatch', { expected: 'application/pdf' }),
      );
      const known = await stored();
      expect(known).toMatchObject({
        version: 2,
        record: { state: 'refused', refusedReason: 'file-type-mismatch' },
      });
      expect(await files.inspect(makeFile())).toBeUndefined();
      expect(await fileAddress(deps, fileId)).toEqual(
        refused('not-in-this-state', { state: 'refused' }),
      );
      expect(await events()).toEqual(['file-offered', 'file-refused']);
    },
  );

  it('done twice at once is done once', async () => {
    const { send, release, stored } = region();
    await send(samples.pdf);
    const results = await Promise.all([release(), release(), release()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stored()).toMatchObject({ version: 2, record: { state: 'released' } });
  });

  it('is finished when it was cut short after the content had moved', async () => {
    const { files, send, release } = region();
    await send(samples.pdf);
    await files.release(makeFile());
    expect(await release()).toMatchObject({ ok: true, value: { record: { state: 'released' } } });
  });

  it('is not touched by what is sent afterwards to the same address', async () => {
    const { deps, files, release } = region();
    const offered = await offerFile(deps, offer, worker);
    const send = (content: Uint8Array) => files.receive(uploadRequest(uploadOf(offered), content));
    await send(samples.pdf);
    await release();
    expect((await send(samples.png)).ok).toBe(false);
    expect((await send(samples.pdf)).ok).toBe(true);
    expect(await release(2)).toMatchObject(refused('not-in-this-state', { state: 'released' }));
    const address = await fileAddress(deps, fileId);
    if (!address.ok) throw new Error('the file is released');
    const opened = await files.open(new Request(new URL(address.value.url, 'http://localhost')));
    expect(opened.ok && Buffer.concat(await opened.value.stream.toArray())).toEqual(samples.pdf);
  });

  it('is refused for a file that is not there, or changed since it was seen', async () => {
    const { deps, send, release } = region();
    expect(await release()).toEqual(refused('not-found'));
    expect(await fileAddress(deps, fileId)).toEqual(refused('not-found'));
    await send(samples.pdf);
    expect(await release(7)).toMatchObject(refused('changed-meanwhile'));
  });

  it('does not reach another region’s file of the same name', async () => {
    await region().send(samples.pdf);
    const { deps, release } = region();
    await offerFile(deps, offer, worker);
    expect(await release()).toEqual(refused('file-not-uploaded'));
  });

  const allowed: Record<FileState, boolean> = { awaited: true, released: false, refused: false };
  it.each(Object.entries(allowed))('in state %s: %s', async (state, isAllowed) => {
    const { records, files, release } = region();
    const record = makeFile({ ...offer, mediaType: mediaTypes[0], state: state as FileState });
    await records.commit([{ kind: 'file', record }], { event: 'imported', actor: 'test' });
    await files.receive(uploadRequest(await files.uploadAddress(record), samples.pdf));
    expect(await release()).toMatchObject(
      isAllowed ? { ok: true } : refused('not-in-this-state', { state }),
    );
  });
});
