import {
  type Day,
  type SheetFlag,
  closedPeriodsIn,
  judgedOn,
  knownOn,
} from '@jatkopolku/domain/attendance';
import { addDays, localDate } from '@jatkopolku/kernel';
import { Heading } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ClosedNote } from '../attendance/closed/closed-note.tsx';
import { type MonthDay, monthDays } from './month-days.ts';
import type { OpenSheet } from './queries.ts';

interface SheetMonthProps {
  readonly open: OpenSheet;
  readonly flags: readonly SheetFlag[];
}

/** The month drawn by weeks; on a narrow screen only the days on which there is something, one under another. */
export function SheetMonth({ open, flags }: SheetMonthProps) {
  const { t } = useTranslation('approval');
  const { record } = open.sheet;
  const days = monthDays(record, flags);
  const closed = closedPeriodsIn(knownOn(open.closedPeriods, judgedOn(record)), record.month);
  return (
    <section className="month" aria-labelledby="month-days">
      <Heading variant="h2" id="month-days">
        {t('days')}
      </Heading>
      <ClosedNote periods={closed} />
      <Weekdays />
      <ol className="month-days">
        {days.map((day) => (
          <DayCell key={day.date} day={day} />
        ))}
      </ol>
    </section>
  );
}

const A_MONDAY = localDate('2021-03-01');
const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Each day says its weekday by itself: these are for the eye. */
function Weekdays() {
  const format = useFormat();
  return (
    <div className="month-weekdays" aria-hidden="true">
      {WEEK.map((offset) => (
        <span key={offset}>{format.weekday(addDays(A_MONDAY, offset), 'short')}</span>
      ))}
    </div>
  );
}

function DayCell({
  day: { date, weekday, isFree, holiday, day, flags },
}: {
  readonly day: MonthDay;
}) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const isBare = day === undefined && flags.length === 0;
  const looks = [isFree && 'free', isBare && 'bare', flags.length > 0 && 'flagged'];
  const classes = ['month-day', `weekday-${weekday}`, ...looks.filter((look) => look !== false)];
  return (
    <li className={classes.join(' ')}>
      <span className="month-date">
        <span className="month-weekday">{format.weekday(date, 'short')} </span>
        {format.shortDate(date)}
      </span>
      {holiday && <span className="quiet">{t(`holidays.${holiday}`)}</span>}
      {day && <DayText day={day} />}
      {flags.map((code) => (
        <span key={code} className="day-flag">
          {t(`shortFlags.${code}`)}
        </span>
      ))}
    </li>
  );
}

function DayText({ day }: { readonly day: Day }) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  if (day.status === 'absent') return <span>{t(`absent.${day.reason}`)}</span>;
  const { hours, travelCents } = day;
  return (
    <>
      <strong>{t('hours', { hours: format.decimal(hours) })}</strong>
      {travelCents !== null && (
        <span className="quiet">{t('travelOf', { amount: format.euros(travelCents) })}</span>
      )}
    </>
  );
}
