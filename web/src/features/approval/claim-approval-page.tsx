import { useTranslation } from 'react-i18next';

import { Page } from '../../ui/page.tsx';

export function ClaimApprovalPage() {
  const { t } = useTranslation('approval');
  return <Page title={t('title')}>{null}</Page>;
}
