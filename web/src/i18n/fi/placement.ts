import type { placement as en } from '../en/placement.ts';

export const placement: typeof en = {
  title: 'Jaksot',
};
