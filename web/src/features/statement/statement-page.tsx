import { type Month, parseMonth } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { InlineAlert } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { OwnInvoices } from '../invoice/own-invoices.tsx';
import { AgreeSection } from './agree-section.tsx';
import { BonusSection, ClientSection, ExpectedSection } from './client-sections.tsx';
import { DocumentButton } from './document-button.tsx';
import { LinesSection } from './lines-section.tsx';
import type { Statement } from './queries.ts';
import { StatementRuns } from './statement-runs.tsx';

import './statement.css';

const route = getRouteApi('/signed-in-area/statements/$providerId/$month');

/** A provider's statement of a month: what is booked, still to come and held, agreed to or disputed. */
export function StatementPage() {
  const { month: asked, providerId } = route.useParams();
  const month = parseMonth(asked);
  return month ? <StatementOf month={month} providerId={providerId} /> : <NotFoundPage />;
}

interface StatementOfProps {
  readonly month: Month;
  readonly providerId: string;
}

function StatementOf({ month, providerId }: StatementOfProps) {
  const { t } = useTranslation('statement');
  const format = useFormat();
  const statement = useRead('readProviderStatement', { params: { providerId, month } });
  return (
    <Page title={t('oneTitle', { month: format.month(month) })}>
      {renderResult(statement, (found) => (
        <Sections statement={found} />
      ))}
    </Page>
  );
}

function Sections({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation('statement');
  const { standing, payment } = statement;
  return (
    <>
      <p className="lead">{t(`lead.${standing}`)}</p>
      <Totals statement={statement} />
      {payment && <PaymentHold hold={payment} providerId={statement.providerId} />}
      <LinesSection statement={statement} />
      <AgreeSection statement={statement} />
      <OwnInvoices of={statement} />
      <ClientSection statement={statement} />
      <ExpectedSection statement={statement} />
      <BonusSection statement={statement} />
      <StatementRuns runs={statement.runs} />
      <DocumentButton statement={statement} />
    </>
  );
}

interface PaymentHoldProps {
  readonly hold: NonNullable<Statement['payment']>;
  readonly providerId: string;
}

/** What payments wait for, and where its provider sees to it. */
function PaymentHold({ hold, providerId }: PaymentHoldProps) {
  const { t } = useTranslation('statement');
  const isOwn = useActing().membership?.providerId === providerId;
  return (
    <InlineAlert
      status={hold === 'change-proposed' ? 'neutral' : 'warning'}
      className="statement-hold"
    >
      {t(`payment.${hold}`)}{' '}
      {isOwn && (
        <SiteLink to="/providers/$providerId" params={{ providerId }}>
          {t('ownOrganisation')}
        </SiteLink>
      )}
    </InlineAlert>
  );
}

/** The sums, those that are nothing left out. */
function Totals({
  statement: { providerId, totals, consent, standing },
}: {
  readonly statement: Statement;
}) {
  const { t } = useTranslation('statement');
  const format = useFormat();
  const providerName = useProviderName();
  const { owedCents, bookedCents, remainingCents, heldCents, disputedCents, expectedCents } =
    totals;
  const unless = (amount: typeof owedCents) => amount !== 0 && format.euros(amount);
  return (
    <FactList
      facts={[
        [t('facts.provider'), providerName(providerId)],
        [t('facts.standing'), t(`standings.${standing}`)],
        [t('facts.owed'), format.euros(owedCents)],
        [t('facts.booked'), format.euros(bookedCents)],
        [t('facts.remaining'), unless(remainingCents)],
        [t('facts.held'), unless(heldCents)],
        [t('facts.disputed'), unless(disputedCents)],
        [t('facts.expected'), unless(expectedCents)],
        [
          t('facts.consent'),
          consent &&
            t('agreedBy', {
              amount: format.euros(consent.totalCents),
              name: consent.agreedByName,
              date: format.instant(consent.agreedAt),
            }),
        ],
      ]}
    />
  );
}
