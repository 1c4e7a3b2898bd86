import { Button, Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { Page } from '../ui/page.tsx';

/** The site is there, but nothing behind it answers. */
export function CannotStart() {
  const { t } = useTranslation('states');
  return (
    <main className="main">
      <Page title={t('cannotStart')}>
        <Paragraph>{t('cannotStartText')}</Paragraph>
        <Button onClick={() => location.reload()}>{t('tryAgain')}</Button>
      </Page>
    </main>
  );
}
