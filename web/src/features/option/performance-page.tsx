import { getRouteApi } from '@tanstack/react-router';
import { Button, Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName, useProviders } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { PerformanceView } from './performance-view.tsx';

import './option.css';

const route = getRouteApi('/signed-in-area/performance/$providerId');

/** How a provider has done over its running terms, to be read before an option is decided, or printed. */
export function PerformancePage() {
  const { t } = useTranslation('option');
  const { providerId } = route.useParams();
  const providerName = useProviderName();
  const providers = useProviders();
  const performance = useRead('readPerformance', { params: { providerId } });
  const title = providers.isPending
    ? t('performance.title')
    : t('performance.oneTitle', { provider: providerName(providerId) });
  return (
    <Page title={title}>
      <Paragraph>{t('performance.text')}</Paragraph>
      {renderResult(performance, (answer) => (
        <PerformanceView answer={answer} />
      ))}
      <p className="print-button">
        <Button variant="secondary" onClick={() => window.print()}>
          {t('performance.print')}
        </Button>
      </p>
    </Page>
  );
}
