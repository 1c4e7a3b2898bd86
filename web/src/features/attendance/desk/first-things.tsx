import { MAX_EVIDENCE } from '@jatkopolku/domain/outcome';
import { MAX_ANSWER_LETTERS } from '@jatkopolku/domain/remark';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Heading, Textarea, VisuallyHidden } from 'suomifi-ui-components';

import { answerOf } from '../../../form/conflict-of.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { Fact } from '../../../ui/differences.ts';
import { Failure } from '../../../ui/states.tsx';
import { AttachField } from '../../outcome/attach-field.tsx';
import { SheetExchange } from '../../remark/exchange.tsx';
import { useDayName, useDayText } from './day-texts.ts';
import { useDesk, useRows } from './desk.ts';
import { useFirst, useGoTo } from './first.ts';
import type { Row } from './row.ts';

interface FirstThingsProps {
  readonly onRefetch: () => void;
}

/** What is returned, missing, late or refused: before anything else on the page. */
export function FirstThings({ onRefetch }: FirstThingsProps) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const { clients, left, late } = useFirst();
  const goTo = useGoTo();
  const failed = useRows().filter(({ error }) => error);
  return (
    <section className="first-things">
      <Heading variant="h3">{t('first.title')}</Heading>
      {failed.map((row) => (
        <FailedRow key={row.placement.placementId} row={row} onRefetch={onRefetch} />
      ))}
      {clients.length + left.length + late.length + failed.length === 0 && (
        <p>{t('first.nothing')}</p>
      )}
      <div role="alert">
        {left.map(({ row, why }) => (
          <p key={row.placement.placementId}>
            <strong>{row.clientName}</strong> {why}
          </p>
        ))}
      </div>
      <ul className="found">
        {clients.map(({ row, why, day, isReturned }) => (
          <li key={row.placement.placementId}>
            <span className="found-name">{row.clientName}</span> {why}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => goTo(row.placement.placementId, day)}
            >
              {t('first.show')}
              <VisuallyHidden>{`: ${row.clientName}`}</VisuallyHidden>
            </button>
            {isReturned === true && <AnswerField row={row} />}
          </li>
        ))}
        {late.map(({ month, count }) => (
          <li key={month}>
            <Link to="/sheets" search={{ month }}>
              {t('first.late', { month: format.month(month) })}
            </Link>{' '}
            {count > 1 && t('first.lateCount', { count })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FailedRowProps extends FirstThingsProps {
  readonly row: Row;
}

/** A month that could not be saved or sent: somebody may have sent it, or changed it, meanwhile. */
function FailedRow({ row, onRefetch }: FailedRowProps) {
  const factsOf = useFacts();
  const describe = (current: unknown) => {
    const now = answerOf('submitSheet', current);
    return now && factsOf(now.record.days, now.record.state);
  };
  const expected = factsOf(row.sheet?.record.days ?? {}, row.sheet?.record.state);
  return (
    <div>
      <strong>{row.clientName}</strong>
      {row.error && (
        <Failure error={row.error} onRetry={onRefetch} conflict={{ expected, describe }} />
      )}
    </div>
  );
}

/** A sheet's days and state, each under its own name. */
function useFacts(): (
  days: Row['days'],
  state: 'open' | 'submitted' | 'accepted' | undefined,
) => readonly Fact[] {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const dayName = useDayName();
  const dayText = useDayText();
  return (days, state) => [
    [t('grid.state'), t(`states.${state ?? 'none'}`)],
    ...Object.entries(days).map(
      ([day, code]) => [dayName(book.month, day), dayText(code)] as const,
    ),
  ];
}

/** What the county asked when it returned the month, and the answer, which goes with the month. */
function AnswerField({ row }: { readonly row: Row }) {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const { placementId } = row.placement;
  const { text, files } = row.answer;
  if (!row.sheet) return null;
  return (
    <div className="answer">
      <SheetExchange sheet={row.sheet.record} />
      <Textarea
        labelText={t('answer.label', { name: row.clientName })}
        hintText={t('answer.hint')}
        maxLength={MAX_ANSWER_LETTERS}
        value={text}
        onChange={({ target }) => book.answer(placementId, { text: target.value })}
        fullWidth
      />
      <AttachField
        legend={t('answer.files', { name: row.clientName })}
        hint={t('answer.filesHint')}
        fault={undefined}
        files={files}
        most={MAX_EVIDENCE}
        write={(change) =>
          book.answer(placementId, { files: change(book.read(placementId).answer.files) })
        }
        onUnderway={(isUnderway) => book.answer(placementId, { isUnderway })}
      />
    </div>
  );
}
