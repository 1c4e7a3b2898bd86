import { useTranslation } from 'react-i18next';

import { useRead } from '../../app/api/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { CriminalRecordSection } from './criminal-record-section.tsx';
import { DeclarationSection } from './declaration-section.tsx';
import { DocumentsSection } from './documents-section.tsx';

/** What the provider declared, showed and gave before it was bought from. */
export function InspectionSections({ providerId }: { readonly providerId: string }) {
  const inspection = useRead('readInspection', { params: { providerId } });
  const { t } = useTranslation('eligibility');
  return renderResult(inspection, ({ record }) => (
    <div role="group" aria-label={t('inspection')}>
      <DocumentsSection inspection={record} />
      <DeclarationSection inspection={record} />
      <CriminalRecordSection inspection={record} />
    </div>
  ));
}
