import type { Month } from '@jatkopolku/kernel';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import type { Comparison } from './queries.ts';
import { StateClaimButtons } from './state-claim-buttons.tsx';
import { StateClaimTables } from './state-claim-tables.tsx';

/** What the organiser claims of the State for what is booked of the month, for who opens or downloads it. */
export function StateClaimSection({
  comparison: { month, runs },
}: {
  readonly comparison: Comparison;
}) {
  const { t } = useTranslation('settlement');
  if (runs.length === 0) return null;
  return (
    <Part title={t('stateClaim.title')} className="state-claim">
      <p>{t('stateClaim.text')}</p>
      <StateClaimButtons month={month} />
      <ShownClaim month={month} />
    </Part>
  );
}

function ShownClaim({ month }: { readonly month: Month }) {
  const { t } = useTranslation('settlement');
  const [isOpen, setOpen] = useState(false);
  // Finance looks at the month far more often than at the claim: it is asked for when somebody opens it.
  const claim = useRead('readStateClaim', isOpen ? { params: { month } } : undefined);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('stateClaim.show')}</summary>
      {isOpen && renderResult(claim, (found) => <StateClaimTables claim={found} />)}
    </details>
  );
}
