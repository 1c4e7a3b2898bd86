import { fileSchema } from '@jatkopolku/domain/file';

import { kindIn } from './kind.ts';

const kind = kindIn('file');

export const fileKinds = {
  file: kind(fileSchema, {
    key: ['fileId'],
    audited: true,
    purpose: 'What is known of a file by id, its content lies elsewhere; all of the region',
  }),
};
