import { Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { SiteLink } from '../../ui/site-link.tsx';

const parts = ['signIn', 'home', 'acting', 'search', 'language', 'keyboard', 'trouble'] as const;

export function HelpPage() {
  const { t } = useTranslation('help');
  return (
    <Page title={t('title')}>
      <Paragraph className="lead">{t('lead')}</Paragraph>
      {parts.map((part) => (
        <Part key={part} title={t(`${part}.title`)}>
          <Paragraph>{t(`${part}.text`)}</Paragraph>
        </Part>
      ))}
      <p>
        <SiteLink to="/accessibility">{t('accessibility')}</SiteLink>
      </p>
    </Page>
  );
}
