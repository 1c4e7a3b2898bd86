import { useTranslation } from 'react-i18next';
import { Paragraph } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import { Page } from '../../ui/page.tsx';
import { AnswerSection } from './answer-section.tsx';
import { BatchList } from './batch-list.tsx';
import { DueSection } from './due-section.tsx';
import { SettingsSection } from './settings-section.tsx';

import './payment.css';

/** Money that goes out to clients: what is due, what was sent, and what the bank answered. */
export function PaymentsPage() {
  const { t } = useTranslation('payment');
  const may = useMay();
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      <DueSection />
      {may('saveBankAnswer') && <AnswerSection />}
      <BatchList />
      <SettingsSection />
    </Page>
  );
}
