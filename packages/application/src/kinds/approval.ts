import { savedFiltersSchema } from '@jatkopolku/domain/approval';

import { kindIn } from './kind.ts';

const kind = kindIn('approval');

export const approvalKinds = {
  savedFilters: kind(savedFiltersSchema, {
    key: ['userId'],
    audited: true,
    purpose: 'The filters of the queue that a person has saved, by person',
  }),
};
