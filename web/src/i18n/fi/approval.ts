import type { approval as en } from '../en/approval.ts';

export const approval: typeof en = {
  title: 'Hyväksynnät',
};
