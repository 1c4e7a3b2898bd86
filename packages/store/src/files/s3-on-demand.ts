import type { FileStore } from '@jatkopolku/application';

import type { S3Settings } from './s3.ts';

/** Files in buckets of S3, whose client is loaded by the first that asks for it: most requests need none. */
export function s3FilesOnDemand(settings: S3Settings): FileStore {
  let opening: Promise<FileStore> | undefined;
  const files = () => (opening ??= open(settings));
  return {
    uploadAddress: async (file) => (await files()).uploadAddress(file),
    downloadAddress: async (file) => (await files()).downloadAddress(file),
    shownAddress: async (file) => (await files()).shownAddress(file),
    inspect: async (file) => (await files()).inspect(file),
    release: async (file) => (await files()).release(file),
    discard: async (file) => (await files()).discard(file),
  };
}

async function open(settings: S3Settings): Promise<FileStore> {
  const { s3Files } = await import('./s3.ts');
  return s3Files(settings);
}
