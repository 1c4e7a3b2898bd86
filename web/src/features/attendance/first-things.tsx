import { operations } from '@jatkopolku/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Heading, VisuallyHidden } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import type { Fact } from '../../ui/differences.ts';
import { Failure } from '../../ui/states.tsx';
import { AnswerField } from './answer-field.tsx';
import { useDesk, useRows } from './desk.ts';
import type { Row } from './row.ts';
import { useFirst } from './use-first.ts';
import { useGoTo } from './use-go-to.ts';
import { useDayName, useDayText } from './use-texts.ts';

interface FirstThingsProps {
  readonly onReread: () => void;
}

/** What is returned, missing, late or refused: before anything else on the page. */
export function FirstThings({ onReread }: FirstThingsProps) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const { clients, left, late } = useFirst();
  const goTo = useGoTo();
  const failed = useRows().filter(({ error }) => error);
  return (
    <section className="first-things">
      <Heading variant="h3">{t('first.title')}</Heading>
      {failed.map((row) => (
        <FailedRow key={row.placement.placementId} row={row} onReread={onReread} />
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
function FailedRow({ row, onReread }: FailedRowProps) {
  const factsOf = useFacts();
  const describe = (current: unknown) => {
    const read = operations.readSheet.answer.safeParse(current);
    return read.success ? factsOf(read.data.record.days, read.data.record.state) : undefined;
  };
  const seen = factsOf(row.sheet?.record.days ?? {}, row.sheet?.record.state);
  return (
    <div>
      <strong>{row.clientName}</strong>
      {row.error && <Failure error={row.error} onRetry={onReread} told={{ seen, describe }} />}
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
