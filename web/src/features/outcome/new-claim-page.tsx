import { useTranslation } from 'react-i18next';

import { Page } from '../../ui/page.tsx';

export function NewClaimPage() {
  const { t } = useTranslation('outcome');
  return <Page title={t('title')}>{null}</Page>;
}
