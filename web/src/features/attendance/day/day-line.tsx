import { closedPeriodAt, dateIn } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { useState } from 'react';
import { VisuallyHidden } from 'suomifi-ui-components';

import { useTranslation } from '../../../i18n/use-translation.ts';
import { useDayText, useReason } from '../desk/day-texts.ts';
import { useDesk, useEditable, useRow } from '../desk/desk.ts';
import { plannedOf } from '../desk/readiness.ts';
import { DayDetails } from './day-details.tsx';
import { DayMarks } from './day-marks.tsx';

interface DayLineProps {
  readonly placementId: PlacementId;
  readonly day: string;
  /** What the line is about: the client in a day's list, the day in a client's. */
  readonly name: string;
}

/** A client's day as a line that fits a phone. */
export function DayLine({ placementId, day, name }: DayLineProps) {
  const { t } = useTranslation('attendance');
  const [isOpenDetails, setOpenDetails] = useState(false);
  const { book } = useDesk();
  const row = useRow(placementId);
  const { isOpen, isDay } = useEditable();
  const dayText = useDayText();
  const reasonOf = useReason();
  const code = row.days[day];
  const refused = row.refused[day];
  const canEdit = isOpen(row) && isDay(row, day);
  const closed = closedPeriodAt(row.closed, dateIn(book.month, day));
  const isMissing = canEdit && plannedOf(book, row).missing.has(day);
  return (
    <div
      className={isMissing ? 'day-line missing' : 'day-line'}
      role="group"
      aria-label={name}
      data-line={placementId}
      tabIndex={-1}
    >
      <span className="found-name">{name}</span>{' '}
      <span className={day in row.unsaved ? 'text unsaved' : 'text'}>
        {isMissing ? t('cell.missing') : dayText(code)}
      </span>
      {closed && <span className="quiet closed-day">{t('day.closed', { name: closed.name })}</span>}
      {refused && <p className="fault">{reasonOf(refused)}</p>}
      {canEdit && !isOpenDetails && <DayMarks placementId={placementId} day={day} code={code} />}
      <button
        type="button"
        className="mark-button quiet-button"
        aria-expanded={isOpenDetails}
        onClick={() => setOpenDetails(!isOpenDetails)}
      >
        {t('day.details')}
        <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
      </button>
      {isOpenDetails && <DayDetails placementId={placementId} day={day} />}
    </div>
  );
}
