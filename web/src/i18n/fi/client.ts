import type { client as en } from '../en/client.ts';

export const client: typeof en = {
  title: 'Asiakkaat',
};
