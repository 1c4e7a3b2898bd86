import { reachOf } from '@jatkopolku/domain/access';
import type { Placement } from '@jatkopolku/domain/placement';
import type { Figure } from '@jatkopolku/domain/task';
import { type LocalDate, monthOf } from '@jatkopolku/kernel';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useActing } from '../../app/acting/use-acting.ts';

interface FigureLinkProps {
  readonly figure: Figure;
  readonly children: ReactNode;
}

/** Leads to where what is counted is done; who may not approve sees the claims. */
export function FigureLink({ figure, children }: FigureLinkProps) {
  const { membership } = useActing();
  const { name, month, date, placementId } = figure;
  switch (name) {
    case 'days-to-log':
    case 'months-to-send':
      return <Link to="/sheets">{children}</Link>;
    case 'days-missing': {
      const first = date === null || placementId === null ? {} : monthOfFirst(date, placementId);
      return (
        <Link to="/sheets" search={first}>
          {children}
        </Link>
      );
    }
    case 'claims-returned':
      return <Link to="/claims">{children}</Link>;
    case 'sheets-waiting':
    case 'claims-waiting': {
      const mayApprove = membership && reachOf(membership, 'listApprovals') !== undefined;
      const type = name === 'sheets-waiting' ? 'sheet' : 'claim';
      return mayApprove ? (
        <Link to="/approvals" search={{ type }}>
          {children}
        </Link>
      ) : (
        <Link to="/claims">{children}</Link>
      );
    }
    case 'placements-running':
    case 'reviews-late':
    case 'reviews-coming':
      return placementId === null ? (
        <Link to="/search">{children}</Link>
      ) : (
        <Link to="/placements/$placementId" params={{ placementId }}>
          {children}
        </Link>
      );
    case 'options-to-decide':
      return <Link to="/options">{children}</Link>;
    case 'applications-waiting':
      return <Link to="/admissions">{children}</Link>;
    case 'month-to-close':
      return month === null ? (
        <Link to="/settlements">{children}</Link>
      ) : (
        <Link to="/settlements/$month" params={{ month }}>
          {children}
        </Link>
      );
    case 'accounts-waiting':
      return <Link to="/providers">{children}</Link>;
    case 'looks':
      return <Link to="/access-log">{children}</Link>;
    case 'roles-waiting':
      return <Link to="/grants">{children}</Link>;
  }
}

/** The client's month in which the first day waits. */
function monthOfFirst(date: LocalDate, placement: Placement['placementId']) {
  return { month: monthOf(date), view: 'client', placement } as const;
}
