import { type Cents, helsinkiDayOf, sumCents } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import type { Statement } from './queries.ts';

/** What was booked when, and whether it may be paid. */
export function StatementRuns({ runs }: Pick<Statement, 'runs'>) {
  const { t } = useTranslation('statement');
  const format = useFormat();
  if (runs.length === 0) return null;
  return (
    <Part title={t('runs.heading')}>
      <ul className="found">
        {runs.map(({ runNo, type, state, bookedAt, causes, notes, lines }) => (
          <li key={runNo}>
            {t('runs.row', {
              date: format.date(helsinkiDayOf(bookedAt)),
              type: t(`runs.types.${type}`),
              amount: format.euros(earnedOf(lines)),
              state: state === 'confirmed' ? t('runs.waits') : t('runs.released'),
            })}{' '}
            {earnedOf(lines) < 0 && `${t('runs.carried')} `}
            {causes.length > 0 &&
              t('runs.because', {
                causes: causes.map((cause) => t(`runs.causes.${cause}`)).join(', '),
              })}
            {notes.map((text) => (
              <p key={text} className="written">
                {t('runs.note', { text })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function earnedOf(lines: Statement['runs'][number]['lines']): Cents {
  return sumCents(lines.map(({ amountCents }) => amountCents));
}
