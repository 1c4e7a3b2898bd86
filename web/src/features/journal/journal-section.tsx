import type { Month } from '@jatkopolku/kernel';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { AccrualText } from './accrual-text.tsx';
import type { JournalProps } from './journal-props.ts';
import { JournalRuns } from './journal-runs.tsx';
import { JournalTotals } from './journal-totals.tsx';
import { UnmappedNotice } from './unmapped-notice.tsx';

interface JournalSectionProps {
  readonly month: Month;
}

/** What goes to the region's own accounting of a month that is booked, what of it waits, and its files. */
export function JournalSection({ month }: JournalSectionProps) {
  const { t } = useTranslation('journal');
  const journal = useRead('readJournal', { params: { month } });
  return (
    <Part title={t('title')} className="journal">
      <p>{t('text')}</p>
      {renderResult(journal, (found) => (
        <Vouchers journal={found} />
      ))}
    </Part>
  );
}

function Vouchers({ journal }: JournalProps) {
  const { t } = useTranslation('journal');
  return (
    <>
      <UnmappedNotice journal={journal} />
      <AccrualText journal={journal} />
      <JournalRuns journal={journal} />
      {journal.totals.length > 0 && (
        <details>
          <summary>{t('totals')}</summary>
          <JournalTotals journal={journal} />
        </details>
      )}
    </>
  );
}
