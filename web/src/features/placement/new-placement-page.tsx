import { useTranslation } from 'react-i18next';

import { Page } from '../../ui/page.tsx';

export function NewPlacementPage() {
  const { t } = useTranslation('placement');
  return <Page title={t('title')}>{null}</Page>;
}
