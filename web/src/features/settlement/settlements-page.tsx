import { Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { yearsOf } from './month-amounts.ts';
import { MonthTable } from './month-table.tsx';
import { MonthsPicture } from './months-picture.tsx';
import type { SettlementMonth } from './queries.ts';

import './settlement.css';

/** The months: what each comes to, what of it is booked, and what has changed since; drawn by year. */
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
  return (
    <>
      <MonthTable months={months} />
      {yearsOf(months).map((year) => (
        <MonthsPicture key={year} months={months} year={year} />
      ))}
    </>
  );
}
