import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

import { useMay } from '../../../acting/use-may.ts';
import type { ApprovalsAddress } from '../../../addresses/addresses.ts';
import { useRead } from '../../../queries/use-read.ts';
import type { StoredFilters } from '../queries.ts';
import { addressOf, isFiltered } from './filter-address.ts';

interface Opened {
  /** Undefined for who has none, and until they are read. */
  readonly saved: StoredFilters | undefined;
  /** Whether it is not known yet what opens with the page. */
  readonly isOpening: boolean;
}

/** The reader's saved filters; the default opens where the address chooses nothing, not even everything. */
export function useSavedFilters(address: ApprovalsAddress): Opened {
  const navigate = useNavigate();
  const mayRead = useMay()('readSavedFilters');
  const { data: saved, isLoading } = useRead('readSavedFilters', mayRead ? {} : undefined);
  const isOpen = !isFiltered(address) && !address.all;
  const { filters = [], defaultName } = saved?.record ?? {};
  const first = isOpen ? filters.find(({ name }) => name === defaultName) : undefined;
  useEffect(() => {
    if (first) void navigate({ to: '/approvals', search: addressOf(first), replace: true });
  }, [first, navigate]);
  return { saved, isOpening: (isOpen && isLoading) || first !== undefined };
}
