import { useTranslation } from 'react-i18next';
import { ExternalLink, Heading, Paragraph } from 'suomifi-ui-components';

import { Page } from '../../ui/page.tsx';

/** The statement that 306/2019 §9 asks for: how accessible it is, what is not, whom to tell, who supervises. */
export function AccessibilityPage() {
  const { t } = useTranslation('accessibility');
  return (
    <Page title={t('title')}>
      <Paragraph className="lead">{t('lead')}</Paragraph>
      <Part title={t('state')} texts={[t('stateText')]} />
      <Part title={t('faults')} texts={[t('faultsText'), t('docsText')]} />
      <Part title={t('made')} texts={[t('madeText')]} />
      <Part title={t('feedback')} texts={[t('feedbackText'), t('answerText')]} />
      <Part title={t('supervisor')} texts={[t('supervisorText'), t('supervisorAddress')]} />
      <p>
        <ExternalLink href={t('supervisorLink')} labelNewWindow={t('newWindow')}>
          {t('supervisorSite')}
        </ExternalLink>
      </p>
    </Page>
  );
}

function Part({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {title}
      </Heading>
      {texts.map((text) => (
        <Paragraph key={text} mb="s">
          {text}
        </Paragraph>
      ))}
    </section>
  );
}
