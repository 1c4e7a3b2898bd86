import { mailSchema } from '@jatkopolku/domain/mail';

import { listing, nothing } from './operation.ts';
import { sliceOf } from './slice-of.ts';

export const mailOperations = sliceOf('mail', {
  listMail: listing('/mail', 'Messages that were written, sent or not', {
    schema: mailSchema,
    owner: nothing,
  }),
});
