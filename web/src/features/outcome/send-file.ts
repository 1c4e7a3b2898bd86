import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import { type FileDraft, contentProblem, lookInto, readOffer } from '@jatkopolku/domain/file';
import type { Problem } from '@jatkopolku/kernel';

import type { Api } from '../../api/api.ts';
import type { Attached } from './claim-draft.ts';

type Upload = NonNullable<AnswerOf<Operations['offerFile']>['upload']>;

interface SendingFile {
  readonly onProgress: (percent: number) => void;
  readonly signal: AbortSignal;
}

/** A hash that nobody has reckoned yet. */
const UNREAD = 'f'.repeat(64);

/** What is wrong with a file before it is sent: by its name, type and size, then by what is in it. */
export async function fileProblems(file: File): Promise<readonly Problem[]> {
  const { name, type: mediaType, size: sizeBytes } = file;
  const offer = readOffer({ name, mediaType, sizeBytes, sha256: UNREAD });
  if (!offer.ok) return offer.error.map((code) => ({ code }));
  const looked = lookInto(new Uint8Array(await file.arrayBuffer()));
  const problem = contentProblem(offer.value, { ...offer.value, ...looked });
  return problem ? [problem] : [];
}

/** Announces a file to the API, sends it to the address that the API gives, and has it checked. */
export async function sendFile(api: Api, file: File, sending: SendingFile): Promise<Attached> {
  const offer: FileDraft = {
    name: file.name,
    mediaType: file.type,
    sizeBytes: file.size,
    sha256: await sha256Of(file),
  };
  const offered = await api.call('offerFile', { body: offer, key: crypto.randomUUID() });
  const { record, version, upload } = offered;
  if (upload) await put(upload, file, sending);
  sending.signal.throwIfAborted();
  await api.call('releaseFile', { params: { fileId: record.fileId }, version });
  const { fileId, name, sizeBytes } = record;
  return { fileId, name, sizeBytes };
}

async function sha256Of(file: File): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** By XMLHttpRequest: only it reports how far the sending has come. */
function put({ url, method, headers }: Upload, file: File, sending: SendingFile): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      sending.onProgress(Math.floor((100 * loaded) / total)),
    );
    const notSent = () => reject(new TypeError('The file was not sent'));
    request.addEventListener('load', () => (request.status === 200 ? resolve() : notSent()));
    request.addEventListener('error', notSent);
    request.addEventListener('abort', notSent);
    sending.signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
