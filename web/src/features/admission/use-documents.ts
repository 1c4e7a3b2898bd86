import type { UseQueryResult } from '@tanstack/react-query';

import type { Answer } from '../../app/api/operation-names.ts';
import { useRead } from '../../app/api/use-read.ts';

/** Addresses of files are good for five minutes: they are asked for again before that. */
const ADDRESSES_KEPT_MS = 4 * 60_000;

export function useDocuments(applicationId: string): UseQueryResult<Answer<'listDocuments'>> {
  return useRead(
    'listDocuments',
    { params: { applicationId } },
    { refetchInterval: ADDRESSES_KEPT_MS },
  );
}
