import { type FileRecord, fileSchema } from '@jatkopolku/domain/file';

import { filesOf, kindIn } from './kind.ts';

const kind = kindIn('file');

export const fileKinds = {
  file: kind(fileSchema, {
    key: ['fileId'],
    // Files of the same content find each other.
    finds: filesOf(({ sha256 }: FileRecord) => [sha256]),
    audited: true,
    // Nothing but how it is found.
    upgrades: [(earlier) => earlier],
    purpose: 'What is known of a file by id or hash, its content lies elsewhere; all of the region',
  }),
};
