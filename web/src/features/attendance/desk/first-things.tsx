import { MAX_EVIDENCE } from '@jatkopolku/domain/outcome';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { MAX_ANSWER_LETTERS } from '@jatkopolku/domain/remark';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { Heading, Textarea, VisuallyHidden } from 'suomifi-ui-components';

import { answerOf } from '../../../form/conflict-of.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Fact } from '../../../ui/differences.ts';
import { Failure } from '../../../ui/states.tsx';
import { AttachField } from '../../outcome/attach-field.tsx';
import { SheetExchange } from '../../remark/exchange.tsx';
import { useDayName, useDayText } from './day-texts.ts';
import { useDesk, useRows } from './desk.ts';
import { useFirst, useGoTo } from './first.ts';
import { plannedOf } from './readiness.ts';
import type { Row } from './row.ts';

interface FirstThingsProps {
  readonly onRefetch: () => void;
}

/** What is returned, missing, late or refused: before anything else on the page. */
export function FirstThings({ onRefetch }: FirstThingsProps) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const { returned, missing, left, late } = useFirst();
  const goTo = useGoTo();
  const failed = useRows().filter(({ error }) => error);
  return (
    <section className="first-things">
      <Heading variant="h3">{t('first.title')}</Heading>
      {failed.map((row) => (
        <FailedRow key={row.placement.placementId} row={row} onRefetch={onRefetch} />
      ))}
      {returned.length + missing.length + left.length + late.length + failed.length === 0 && (
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
        {returned.map((row) => (
          <ReturnedClient key={row.placement.placementId} row={row} onGo={goTo} />
        ))}
        {missing.map((row) => (
          <MissingClient key={row.placement.placementId} row={row} onGo={goTo} />
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

interface ClientProps {
  readonly row: Row;
  readonly onGo: (placementId: PlacementId, day: string | undefined) => void;
}

/** Drawn again only when this client’s month changes: each key in the grid changes one of dozens. */
const ReturnedClient = memo(({ row, onGo }: ClientProps) => {
  const { t } = useTranslation(['attendance', 'approval']);
  const category = row.sheet?.record.returnCategory;
  const reason = category ? t(`approval:categories.${category}`) : '';
  return (
    <li>
      <ClientLine row={row} why={t('first.returned', { reason })} onGo={onGo} />
      <AnswerField row={row} />
    </li>
  );
});

const MissingClient = memo(({ row, onGo }: ClientProps) => {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const [day, ...more] = plannedOf(book, row).missing;
  const why = t('first.missing', { count: more.length + 1 });
  return (
    <li>
      <ClientLine row={row} why={why} day={day} onGo={onGo} />
    </li>
  );
});

interface ClientLineProps extends ClientProps {
  readonly why: string;
  /** The day to look at first; the client’s month as a whole where there is none. */
  readonly day?: string | undefined;
}

function ClientLine({ row, why, day, onGo }: ClientLineProps) {
  const { t } = useTranslation('attendance');
  return (
    <>
      <span className="found-name">{row.clientName}</span> {why}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => onGo(row.placement.placementId, day)}
      >
        {t('first.show')}
        <VisuallyHidden>{`: ${row.clientName}`}</VisuallyHidden>
      </button>
    </>
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
