import { type Month, parseMonth } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { ExplainLink } from './explain-link.tsx';
import { ExplainedPart } from './explained-part.tsx';
import { NotCounted } from './not-counted.tsx';
import type { ExplainedLine } from './queries.ts';

import './settlement.css';

const route = getRouteApi('/signed-in-area/settlements/$month/$providerId/explanation');
/** Of so few lines, what is short is shown at once. */
const FEW = 3;

/** Lines of a provider's month: where they come from, what became of them, and why they wait. */
export function ExplanationPage() {
  const { month: asked, providerId } = route.useParams();
  const month = parseMonth(asked);
  return month ? <ExplanationOf month={month} providerId={providerId} /> : <NotFoundPage />;
}

interface ExplanationOfProps {
  readonly month: Month;
  readonly providerId: string;
}

function ExplanationOf({ month, providerId }: ExplanationOfProps) {
  const { t } = useTranslation('explanation');
  const format = useFormat();
  const providerName = useProviderName();
  const query = route.useSearch();
  const read = useRead('explainLines', { params: { month, providerId }, query });
  const named = { provider: providerName(providerId), month: format.month(month) };
  return (
    <Page title={t('title', named)}>
      <p className="back">
        <SiteLink to="/settlements/$month/$providerId" params={{ month, providerId }}>
          {t('back')}
        </SiteLink>{' '}
        {Object.keys(query).length > 0 && (
          <ExplainLink month={month} providerId={providerId}>
            {t('allLines')}
          </ExplainLink>
        )}
      </p>
      {renderResult(read, ({ items }) => (
        <Lines items={items} month={month} providerId={providerId} />
      ))}
    </Page>
  );
}

interface LinesProps extends ExplanationOfProps {
  readonly items: readonly ExplainedLine[];
}

function Lines({ items, month, providerId }: LinesProps) {
  const { t } = useTranslation('explanation');
  const { agreementId, clientId, claimId } = route.useSearch();
  const clientName = useClientNames([
    ...items.flatMap(({ line, days }) => [
      ...('clientId' in line ? [line.clientId] : []),
      ...days.map((day) => day.clientId),
    ]),
    ...(clientId === undefined ? [] : [clientId]),
  ]);
  return (
    <>
      {agreementId !== undefined && <p>{t('only.agreement', { code: agreementId })}</p>}
      {clientId !== undefined && <p>{t('only.client', { client: clientName(clientId) })}</p>}
      {claimId !== undefined && <p>{t('only.claim', { code: claimId })}</p>}
      {items.length === 0 && <p>{t('none')}</p>}
      {items.map((explained) => (
        <ExplainedPart
          key={JSON.stringify({ ...explained.line, days: 0, amountCents: 0 })}
          explained={explained}
          month={month}
          providerId={providerId}
          clientName={clientName}
          isAmongFew={items.length <= FEW}
        />
      ))}
      {claimId === undefined && (
        <NotCounted
          month={month}
          providerId={providerId}
          agreementId={agreementId}
          clientId={clientId}
        />
      )}
    </>
  );
}
