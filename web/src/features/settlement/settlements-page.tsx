import { useTranslation } from 'react-i18next';

import { Page } from '../../ui/page.tsx';

export function SettlementsPage() {
  const { t } = useTranslation('settlement');
  return <Page title={t('title')}>{null}</Page>;
}
