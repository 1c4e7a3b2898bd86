import { type Sheet, returnCategories } from '@jatkopolku/domain/attendance';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { type Turn, useSheetRemarks } from './queries.ts';

import '../outcome/outcome.css';

/** What was asked and answered about a month, the first turn first. */
export function SheetExchange({ sheet }: { readonly sheet: Sheet }) {
  const remarks = useSheetRemarks(sheet);
  return renderResult(remarks, ({ items }) => <Exchange items={items} />);
}

/** What both sides wrote, the first turn first. */
export function Exchange({ items }: { readonly items: readonly Turn[] }) {
  return (
    <ol className="history">
      {items.map((turn) => (
        <li key={turn.remark.number}>
          <OneTurn turn={turn} />
        </li>
      ))}
    </ol>
  );
}

function OneTurn({ turn: { remark, byName, files } }: { readonly turn: Turn }) {
  const { t } = useTranslation(['remark', 'approval']);
  const format = useFormat();
  const { event, on, text } = remark;
  const category = returnCategories.find((one) => one === remark.category);
  return (
    <>
      <span className="history-what">{t(event)}</span> <time dateTime={on}>{format.date(on)}</time>
      {byName !== null && <span className="quiet"> {byName}</span>}
      {category && <span className="history-why">{t(`approval:categories.${category}`)}</span>}
      {text !== '' && <span className="history-why history-words">{text}</span>}
      <TurnFiles files={files} />
    </>
  );
}

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
