import { useTranslation } from 'react-i18next';
import { Paragraph } from 'suomifi-ui-components';

import { useRead } from '../../app/api/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { ChangesSearch } from './changes-search.tsx';
import { MonthTable } from './month-table.tsx';
import { type SettlementMonth } from './queries.ts';

import './settlement.css';
import { useChanges } from './use-changes.ts';

/** The months, how each stands, and on request what has changed since they were booked. */
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
