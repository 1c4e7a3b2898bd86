import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';

type Batches = Answer<'listPaymentBatches'>['items'];

/** All batches, the latest first, each with how far it is. */
export function BatchList() {
  const { t } = useTranslation('payment');
  const batches = useRead('listPaymentBatches', {}, { select: ({ items }) => items });
  return (
    <Part title={t('batches.title')}>
      {renderResult(batches, (items) =>
        items.length === 0 ? <Empty>{t('batches.none')}</Empty> : <BatchTable batches={items} />,
      )}
    </Part>
  );
}

function BatchTable({ batches }: { readonly batches: Batches }) {
  const { t } = useTranslation('payment');
  const format = useFormat();
  return (
    <WideTable
      caption={t('batches.caption')}
      columns={[
        t('batches.batch'),
        t('batches.payees'),
        t('batches.made'),
        t('due.executesOn'),
        ...numbers(t('due.count'), t('amount')),
        t('batches.state'),
      ]}
    >
      {batches.map(({ record }) => (
        <tr key={record.batchNo}>
          <th scope="row">
            <SiteLink to="/payments/$batchNo" params={{ batchNo: `${record.batchNo}` }}>
              {t('batches.name', { no: record.batchNo })}
            </SiteLink>
          </th>
          <td>{t(`payees.${record.payees}`)}</td>
          <td>{format.instant(record.createdAt)}</td>
          <td>{format.date(record.executesOn)}</td>
          <NumberCell>{format.number(record.count)}</NumberCell>
          <NumberCell>{format.euros(record.amountCents)}</NumberCell>
          <td>{t(`batches.states.${record.state}`)}</td>
        </tr>
      ))}
    </WideTable>
  );
}
