import type { Line } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';
import type { ReactNode } from 'react';

import type { ExplanationAddress } from '../../addresses/addresses.ts';
import { SiteLink } from '../../ui/site-link.tsx';

interface ExplainLinkProps {
  readonly month: Month;
  readonly providerId: string;
  /** Whose lines; all of the provider where nothing is named. */
  readonly search?: ExplanationAddress;
  readonly className?: string;
  readonly children: ReactNode;
}

/** To where lines come from, and why they are not booked. */
export function ExplainLink({ month, providerId, search, ...rest }: ExplainLinkProps) {
  return (
    <SiteLink
      to="/settlements/$month/$providerId/explanation"
      params={{ month, providerId }}
      search={search ?? {}}
      {...rest}
    />
  );
}

/** By which a line is found; the State’s is among all of the provider’s. */
export function searchOf(line: Line): ExplanationAddress {
  switch (line.kind) {
    case 'fee':
      return { agreementId: line.agreementId };
    case 'compensation':
    case 'travel':
      return { clientId: line.clientId };
    case 'bonus':
      return { claimId: line.claimId };
    case 'state':
      return {};
  }
}
