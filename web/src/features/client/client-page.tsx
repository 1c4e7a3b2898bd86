import { useTranslation } from 'react-i18next';

import { Page } from '../../ui/page.tsx';

export function ClientPage() {
  const { t } = useTranslation('client');
  return <Page title={t('title')}>{null}</Page>;
}
