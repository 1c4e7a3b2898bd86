import type { LocalDate } from '@jatkopolku/kernel';

import { useActing } from './use-acting.ts';

/** The business day of the region that one acts in; a demo's is not the day that the browser knows. */
export function useBusinessDay(): LocalDate | undefined {
  return useActing().membership?.today;
}
