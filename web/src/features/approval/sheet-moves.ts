import { type Operations, type Sending, operations } from '@jatkopolku/contracts';
import type { ReturnCategory } from '@jatkopolku/domain/attendance';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';

import { useApi } from '../../app/api/api.ts';
import type { OpenSheet } from './queries.ts';

export type SeenSheet = OpenSheet['sheet'];

/** Accepts a sheet as it was seen. */
export function useAcceptSheet(): UseMutationResult<SeenSheet, Error, SeenSheet> {
  const api = useApi();
  return useMutation({
    mutationFn: ({ record, version }) =>
      api.call('acceptSheet', { params: namesOf(record), version }),
  });
}

export type SheetReturn = NonNullable<Sending<Operations['returnSheet']>['body']>;

/** Returns a sheet as it was seen. */
export function useReturnSheet(sheet: SeenSheet): (body: SheetReturn) => Promise<SeenSheet> {
  const api = useApi();
  const { record, version } = sheet;
  return (body) => api.call('returnSheet', { params: namesOf(record), version, body });
}

function namesOf({ providerId, month, clientId, placementId }: SeenSheet['record']) {
  return { providerId, month, clientId, placementId };
}

/** What to mend and why, as it is being written: nothing is chosen yet. */
export interface ReturnDraft {
  readonly category: ReturnCategory | '';
  readonly reason: string;
}

export const emptyReturn: ReturnDraft = { category: '', reason: '' };

/** The return by the API's own schema, where both of its parts are compulsory. */
export function readReturn({ category, reason }: ReturnDraft): {
  readonly sent: SheetReturn | undefined;
  readonly missing: readonly (keyof ReturnDraft)[];
} {
  const read = operations.returnSheet.body.safeParse({ category: category || null, reason });
  const { data } = read;
  const missing = (['category', 'reason'] as const).filter((field) => !data?.[field]);
  return { sent: missing.length === 0 ? data : undefined, missing };
}
