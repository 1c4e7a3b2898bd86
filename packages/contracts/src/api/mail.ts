import { mailSchema } from '@jatkopolku/domain/mail';

import { type Operation, listing, nothing } from './operation.ts';

export const mailOperations = {
  listMail: listing('/mail', 'Messages that were written, sent or not', {
    schema: mailSchema,
    owner: nothing,
  }),
} as const satisfies Record<string, Operation>;
