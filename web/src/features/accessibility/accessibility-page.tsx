import { ExternalLink, Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';

/** The statement that 306/2019 §9 asks for: how accessible it is, what is not, whom to tell, who supervises. */
export function AccessibilityPage() {
  const { t } = useTranslation('accessibility');
  return (
    <Page title={t('title')}>
      <Paragraph className="lead">{t('lead')}</Paragraph>
      <Texts title={t('state')} texts={[t('stateText')]} />
      <Texts title={t('faults')} texts={[t('faultsText'), t('docsText')]} />
      <Texts title={t('made')} texts={[t('madeText')]} />
      <Texts title={t('feedback')} texts={[t('feedbackText'), t('answerText')]} />
      <Texts title={t('supervisor')} texts={[t('supervisorText'), t('supervisorAddress')]} />
      <p>
        <ExternalLink href={t('supervisorLink')} labelNewWindow={t('newWindow')}>
          {t('supervisorSite')}
        </ExternalLink>
      </p>
    </Page>
  );
}

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <Part title={title}>
      {texts.map((text) => (
        <Paragraph key={text} mb="s">
          {text}
        </Paragraph>
      ))}
    </Part>
  );
}
