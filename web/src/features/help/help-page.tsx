import { useTranslation } from 'react-i18next';
import { Heading, Paragraph } from 'suomifi-ui-components';

import { Page } from '../../ui/page.tsx';
import { SiteLink } from '../../ui/site-link.tsx';

const parts = ['signIn', 'home', 'acting', 'search', 'language', 'keyboard', 'trouble'] as const;

export function HelpPage() {
  const { t } = useTranslation('help');
  return (
    <Page title={t('title')}>
      <Paragraph className="lead">{t('lead')}</Paragraph>
      {parts.map((part) => (
        <section key={part}>
          <Heading variant="h2" mb="xs">
            {t(`${part}.title`)}
          </Heading>
          <Paragraph>{t(`${part}.text`)}</Paragraph>
        </section>
      ))}
      <p>
        <SiteLink to="/accessibility">{t('accessibility')}</SiteLink>
      </p>
    </Page>
  );
}
