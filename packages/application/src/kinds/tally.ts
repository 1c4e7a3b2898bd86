import { lateDigestSchema } from '@jatkopolku/domain/attendance';
import { monthTallySchema } from '@jatkopolku/domain/settlement';

import { kindIn } from './kind.ts';

/** Apart from the settlement's own records: who writes days, benefits or claims writes tallies, and no runs. */
const kind = kindIn('tally');

export const tallyKinds = {
  monthTally: kind(monthTallySchema, {
    owner: 'month',
    key: ['providerId'],
    audited: false,
    purpose: 'Providers’ months in short: sheets by state, amounts, late changes; by month',
  }),
  lateDigest: kind(lateDigestSchema, {
    key: ['digestId'],
    packed: true,
    audited: false,
    purpose:
      'Month sheets that were not sent in time, in short, as the region was last looked through: one record',
  }),
};
