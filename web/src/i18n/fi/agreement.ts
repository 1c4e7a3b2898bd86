import type { agreement as en } from '../en/agreement.ts';

export const agreement: typeof en = {
  title: 'Sopimukset',
};
