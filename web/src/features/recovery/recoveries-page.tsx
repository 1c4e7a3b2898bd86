import { Paragraph } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { OPEN_FORM, OpenForm } from './open-form.tsx';

type Found = Answer<'listRecoveries'>;

interface FoundProps {
  readonly found: Found;
}

/** What is recovered from clients, and from whom else there is something to recover. */
export function RecoveriesPage() {
  const { t } = useTranslation('recovery');
  const recoveries = useRead('listRecoveries', {});
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      {renderResult(recoveries, (found) => (
        <>
          <RecoverableSection found={found} />
          {found.items.length === 0 ? <Empty>{t('none')}</Empty> : <RecoveryTable found={found} />}
        </>
      ))}
    </Page>
  );
}

/** Clients who have too much, and opening a recovery from one of them. */
function RecoverableSection({ found: { recoverable } }: FoundProps) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const may = useMay();
  const clientName = useClientNames(recoverable.map(({ clientId }) => clientId));
  // It stays where it was when the last one was opened, with what came of it.
  return (
    <Section {...(recoverable.length > 0 && { title: t('recoverable.title') })}>
      {recoverable.length > 0 && (
        <WideTable
          caption={t('recoverable.caption')}
          columns={[t('client'), t('months'), ...numbers(t('openNow'))]}
        >
          {recoverable.map(({ clientId, months, openCents }) => (
            <tr key={clientId}>
              <th scope="row">
                {clientName(clientId)} <Code>{clientId}</Code>
              </th>
              <td>{months.map((month) => format.month(month)).join(', ')}</td>
              <NumberCell>{format.euros(openCents)}</NumberCell>
            </tr>
          ))}
        </WideTable>
      )}
      {recoverable.length > 0 && may('openRecovery') && (
        <FormDisclosure name={OPEN_FORM} openText={t('open.open')}>
          {(close) => <OpenForm recoverable={recoverable} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

function RecoveryTable({ found: { items } }: FoundProps) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const clientName = useClientNames(items.map(({ record }) => record.clientId));
  return (
    <WideTable
      caption={t('caption')}
      columns={[
        t('client'),
        t('code'),
        t('opened'),
        t('months'),
        ...numbers(t('amount'), t('left')),
        t('state'),
      ]}
    >
      {items.map(({ record, leftCents }) => (
        <tr key={record.recoveryId}>
          <th scope="row">
            <SiteLink to="/recoveries/$recoveryId" params={{ recoveryId: record.recoveryId }}>
              {clientName(record.clientId)}
            </SiteLink>
          </th>
          <td>
            <Code>{record.recoveryId}</Code>
          </td>
          <td>{format.date(record.opening.on)}</td>
          <td>{record.months.map((month) => format.month(month)).join(', ')}</td>
          <NumberCell>{format.euros(record.amountCents)}</NumberCell>
          <NumberCell>{format.euros(leftCents)}</NumberCell>
          <td>{t(`states.${record.state}`)}</td>
        </tr>
      ))}
    </WideTable>
  );
}
