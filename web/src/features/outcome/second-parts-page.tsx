import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { SecondPartTable } from './second-part-table.tsx';
import { type SecondPartRow, secondPartsOf, sumsByStage } from './second-parts.ts';

import './outcome.css';

/** The second parts of the bonuses of all whose claims the reader may know, by what has come of them. */
export function SecondPartsPage() {
  const { t } = useTranslation('outcome');
  const claims = useReadAll('listClaims');
  const today = useBusinessDay();
  return (
    <Page title={t('secondParts.title')}>
      <Paragraph mb="s">{t('secondParts.text')}</Paragraph>
      {renderResult(claims, (all) => today && <SecondParts rows={secondPartsOf(all, today)} />)}
    </Page>
  );
}

interface SecondPartsProps {
  readonly rows: readonly SecondPartRow[];
}

function SecondParts({ rows }: SecondPartsProps) {
  const { t } = useTranslation('outcome');
  const providerName = useProviderName();
  if (rows.length === 0) return <Empty>{t('secondParts.none')}</Empty>;
  return (
    <>
      <SumTable rows={rows} />
      <SecondPartTable
        rows={rows}
        nameOf={({ claimId }) => claimId}
        providerOf={({ providerId }) => providerName(providerId)}
      />
    </>
  );
}

function SumTable({ rows }: SecondPartsProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  return (
    <WideTable
      caption={t('secondParts.byStage')}
      columns={[
        t('secondParts.state'),
        ...numbers(t('secondParts.count'), t('secondParts.amount')),
      ]}
    >
      {sumsByStage(rows).map(({ stage, count, amountCents }) => (
        <tr key={stage}>
          <th scope="row">{t(`secondParts.stages.${stage}`)}</th>
          <NumberCell>{format.number(count)}</NumberCell>
          <NumberCell>{format.euros(amountCents)}</NumberCell>
        </tr>
      ))}
    </WideTable>
  );
}
