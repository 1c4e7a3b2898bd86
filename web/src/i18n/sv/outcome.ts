import type { outcome as en } from '../en/outcome.ts';

export const outcome: typeof en = {
  title: 'Bonusansökningar',
};
