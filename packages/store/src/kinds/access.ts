import { grantSchema, useSchema } from '@jatkopolku/domain/access';
import { fileSchema } from '@jatkopolku/domain/file';
import { regionSchema } from '@jatkopolku/domain/region';

import { grantQueue } from '../queues.ts';
import { type Definitions, whole } from './definition.ts';

/** The region itself, who may do what in it, and its files. */
export const accessKinds: Definitions<'region' | 'grant' | 'use' | 'file'> = {
  region: {
    slice: 'region',
    schema: regionSchema,
    partition: whole,
    sort: ({ regionId }) => [regionId],
    audited: true,
    purpose: 'The region itself and its business clock',
  },
  grant: {
    slice: 'access',
    schema: grantSchema,
    partition: whole,
    sort: ({ userId, grantId }) => [userId, grantId],
    owner: ({ userId }) => [userId],
    queue: grantQueue,
    audited: true,
    purpose: 'Roles that people hold or were proposed for, by person; all of the region',
  },
  use: {
    slice: 'access',
    schema: useSchema,
    partition: ({ day }) => [day],
    sort: ({ at, useId }) => [at, useId],
    audited: false,
    purpose: 'Who looked at whose data, by day and moment',
  },
  file: {
    slice: 'file',
    schema: fileSchema,
    partition: whole,
    sort: ({ fileId }) => [fileId],
    audited: true,
    purpose: 'What is known of a file by id, its content lies elsewhere; all of the region',
  },
};
