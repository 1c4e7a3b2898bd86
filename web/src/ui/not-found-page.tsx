import { Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { Page } from './page.tsx';
import { SiteLink } from './site-link.tsx';

export function NotFoundPage() {
  const { t } = useTranslation('states');
  return (
    <Page title={t('noSuchPage')}>
      <Paragraph>{t('noSuchPageText')}</Paragraph>
      <p>
        <SiteLink to="/">{t('toFrontPage')}</SiteLink>
      </p>
    </Page>
  );
}
