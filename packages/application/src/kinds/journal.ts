import { accountMapSchema, accrualsSchema } from '@jatkopolku/domain/journal';

import { kindIn } from './kind.ts';

const kind = kindIn('journal');

export const journalKinds = {
  accountMap: kind(accountMapSchema, {
    key: ['mapId'],
    audited: true,
    purpose: 'Which accounts and cost centres of its own the region’s journal goes to: one record',
  }),
  accruals: kind(accrualsSchema, {
    key: ['month'],
    // It is written with the release of a run, which has its event, and never changes.
    audited: false,
    packed: true,
    purpose: 'Claims that waited for a decision when a month ended, as they went to the accounting',
  }),
};
