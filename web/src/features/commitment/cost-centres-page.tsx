import { Paragraph } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import type { Row } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { CostCentreForm, centreName } from './cost-centre-form.tsx';

import './commitment.css';

/** Cost centres, and who holds each: set by the admin. */
export function CostCentresPage() {
  const { t } = useTranslation('commitment');
  const centres = useReadAll('listCostCentres');
  return (
    <Page title={t('centres.title')}>
      <Paragraph mb="s">{t('centres.text')}</Paragraph>
      {renderResult(centres, (rows) => (
        <Centres rows={rows} />
      ))}
    </Page>
  );
}

function Centres({ rows }: { readonly rows: readonly Row<'listCostCentres'>[] }) {
  const { t } = useTranslation('commitment');
  const may = useMay();
  const maySet = may('changeCostCentre');
  return (
    <>
      {maySet && (
        <FormDisclosure name={centreName()} openText={t('centres.add')}>
          {(close) => <CostCentreForm onClose={close} />}
        </FormDisclosure>
      )}
      {rows.length === 0 && <Empty>{t('centres.none')}</Empty>}
      <ul className="found">
        {rows.map((row) => (
          <li key={row.record.code}>
            <span className="found-name">{`${row.record.code} ${row.record.name}`}</span>
            <span>
              {t('centres.holders')}:{' '}
              {row.record.holders.map(({ name }) => name).join(', ') || t('centres.nobody')}
            </span>
            {maySet && (
              <FormDisclosure name={centreName(row.record.code)} openText={t('centres.change')}>
                {(close) => <CostCentreForm stored={row} onClose={close} />}
              </FormDisclosure>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
