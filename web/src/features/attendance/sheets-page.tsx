import { useTranslation } from 'react-i18next';

import { Page } from '../../ui/page.tsx';

export function SheetsPage() {
  const { t } = useTranslation('attendance');
  return <Page title={t('title')}>{null}</Page>;
}
