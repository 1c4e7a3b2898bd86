import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { useDocuments } from './use-documents.ts';

/** The documents of the application, each to be looked at. */
export function ApplicationDocuments({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('admission');
  const format = useFormat();
  const documents = useDocuments(applicationId);
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('documents')}
      </Heading>
      {renderResult(documents, ({ items }) =>
        items.length === 0 ? (
          <Empty>{t('noDocuments')}</Empty>
        ) : (
          <ul className="evidence">
            {items.map(({ file: { fileId, name, sizeBytes }, address }) => (
              <li key={fileId}>
                <a href={address.url} target="_blank" rel="noreferrer">
                  {name}
                </a>{' '}
                <span className="quiet">{format.bytes(sizeBytes)}</span>
              </li>
            ))}
          </ul>
        ),
      )}
    </section>
  );
}
