import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Paragraph } from 'suomifi-ui-components';

import { useRead } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { MonthTable } from './month-table.tsx';

import './settlement.css';
import type { SettlementMonth } from './queries.ts';
import { type Changes, useChanges } from './use-changes.ts';

/** The months, the state of each, and on request what has changed since they were booked. */
export function SettlementsPage() {
  const { t } = useTranslation('settlement');
  const months = useRead('listSettlementMonths', {}, { select: ({ items }) => items });
  return (
    <Page title={t('title')}>
      <Paragraph>{t('text')}</Paragraph>
      {renderResult(months, (items) =>
        items.length === 0 ? <Empty>{t('none')}</Empty> : <Months months={items} />,
      )}
    </Page>
  );
}

function Months({ months }: { readonly months: readonly SettlementMonth[] }) {
  const changes = useChanges(months);
  return (
    <>
      {changes.all > 0 && <ChangesSearch changes={changes} months={months} />}
      <MonthTable months={months} changes={changes} />
    </>
  );
}

interface ChangesSearchProps {
  readonly changes: Changes;
  readonly months: readonly SettlementMonth[];
}

/** Looks through the booked months when asked, and shows how far it has come. */
function ChangesSearch({ changes, months }: ChangesSearchProps) {
  const { t } = useTranslation('settlement');
  const { isLooking, look, done, all } = changes;
  const status = useRef<HTMLParagraphElement>(null);
  const found = months.filter(({ month }) => (changes.of(month)?.changed.length ?? 0) > 0).length;
  const looked = found === 0 ? t('lookedNone') : t('looked', { count: found });
  return (
    <div className="changes-search">
      {!isLooking && (
        <Button
          variant="secondary"
          onClick={() => {
            look();
            status.current?.focus();
          }}
        >
          {t('lookForChanges')}
        </Button>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {isLooking && (done < all ? t('looking', { done, all }) : looked)}
      </p>
    </div>
  );
}
