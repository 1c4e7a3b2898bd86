import { Button, Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { Page } from './page.tsx';
import { SiteLink } from './site-link.tsx';

/** In the place of a page that could not be drawn or fetched. Its script is fetched again only with the whole site; drafts are kept. */
export function FailedPage() {
  const { t } = useTranslation('states');
  return (
    <Page title={t('failed')}>
      <Paragraph mb="s">{t('bug')}</Paragraph>
      <Button className="state-action" onClick={() => location.reload()}>
        {t('tryAgain')}
      </Button>
      <p>
        <SiteLink to="/">{t('toFrontPage')}</SiteLink>
      </p>
    </Page>
  );
}
