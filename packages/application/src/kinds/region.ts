import { regionSchema } from '@jatkopolku/domain/region';

import { kindIn } from './kind.ts';

const kind = kindIn('region');

export const regionKinds = {
  region: kind(regionSchema, {
    key: ['regionId'],
    audited: true,
    purpose: 'The region itself and its business clock',
  }),
};
