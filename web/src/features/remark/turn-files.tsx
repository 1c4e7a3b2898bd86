import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { bytesIn } from '../../ui/format.ts';
import type { Turn } from './queries.ts';

/** What came with an answer: opened by those who may look at it, named to the others. */
export function TurnFiles({ files }: Pick<Turn, 'files'>) {
  const { t } = useTranslation('outcome');
  const language = useLanguage();
  if (files.length === 0) return null;
  return (
    <ul className="attached">
      {files.map(({ file: { fileId, name, sizeBytes }, address }) => (
        <li key={fileId}>
          {address === null ? (
            <span className="attached-name">{name}</span>
          ) : (
            <a href={address.url} target="_blank" rel="noopener noreferrer">
              {t('evidence.open', { name })}
            </a>
          )}{' '}
          <span className="quiet">{bytesIn(sizeBytes, language)}</span>
        </li>
      ))}
    </ul>
  );
}
