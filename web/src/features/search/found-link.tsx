import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { FoundPageOf } from './find.ts';

interface FoundLinkProps {
  readonly page: FoundPageOf;
  readonly children: ReactNode;
}

/** Leads to the page of what was found. */
export function FoundLink({ page, children }: FoundLinkProps) {
  switch (page.of) {
    case 'client':
      return (
        <Link to="/clients/$clientId" params={page}>
          {children}
        </Link>
      );
    case 'placement':
      return (
        <Link to="/placements/$placementId" params={page}>
          {children}
        </Link>
      );
    case 'agreement':
      return (
        <Link to="/agreements/$frameworkId/$agreementId" params={page}>
          {children}
        </Link>
      );
  }
}
