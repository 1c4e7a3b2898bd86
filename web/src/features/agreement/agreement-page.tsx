import { useTranslation } from 'react-i18next';

import { Page } from '../../ui/page.tsx';

export function AgreementPage() {
  const { t } = useTranslation('agreement');
  return <Page title={t('title')}>{null}</Page>;
}
