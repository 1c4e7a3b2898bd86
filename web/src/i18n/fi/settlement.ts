import type { settlement as en } from '../en/settlement.ts';

export const settlement: typeof en = {
  title: 'Kuukaudet',
};
