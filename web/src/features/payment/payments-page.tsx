import { Paragraph } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { InvoiceSettingsSection } from '../invoice/invoice-settings-section.tsx';
import { AnswerSection } from './answer-section.tsx';
import { BatchList } from './batch-list.tsx';
import { DueBillsSection } from './due-bills-section.tsx';
import { DueSection } from './due-section.tsx';
import { SettingsSection } from './settings-section.tsx';

import './payment.css';

/** Money that goes out to clients and providers: what is due, what was sent, and what the bank answered. */
export function PaymentsPage() {
  const { t } = useTranslation('payment');
  const may = useMay();
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      <DueSection />
      <DueBillsSection />
      {may('saveBankAnswer') && <AnswerSection />}
      <BatchList />
      <SettingsSection />
      <InvoiceSettingsSection />
    </Page>
  );
}
