import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/use-format.ts';
import type { Turn } from './queries.ts';

/** What came with an answer: opened by those who may look at it, named to the others. */
export function TurnFiles({ files }: Pick<Turn, 'files'>) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
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
          <span className="quiet">{format.bytes(sizeBytes)}</span>
        </li>
      ))}
    </ul>
  );
}
