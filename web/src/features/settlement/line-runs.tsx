import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ExplainedLine } from './queries.ts';
import { useAmountText } from './use-amount-text.ts';

/** What each run booked of a line, by whom, and whether it may be paid. */
export function LineRuns({ booked }: Pick<ExplainedLine, 'booked'>) {
  const { t } = useTranslation(['explanation', 'settlement', 'statement']);
  const format = useFormat();
  const amountText = useAmountText();
  return (
    <ul className="plain">
      {booked.map(({ run, causes, notes, batchNo, ...amount }) => {
        const { runNo, type, state, bookedAt, bookedByName, release } = run;
        const somebody = t('settlement:somebody');
        const booking = t('run', {
          no: runNo,
          type: t(`settlement:types.${type}`),
          amount: type === 'ORIGINAL' ? amountText.plain(amount) : amountText.signed(amount),
          name: bookedByName ?? somebody,
          time: format.instant(bookedAt),
        });
        const released = t(`settlement:runStates.${state}`, {
          time: release ? format.instant(release.at) : '',
          name: release?.byName ?? somebody,
        });
        const names = causes.map((cause) => t(`settlement:causes.${cause}`)).join(', ');
        const why = names && t('statement:runs.because', { causes: names });
        const paid = batchNo === null ? '' : t('batch', { no: batchNo });
        const written = notes.map((text) => t('statement:runs.note', { text }));
        return (
          <li key={runNo}>
            {[booking, why, ...written, released, paid].filter(Boolean).join(' ')}
          </li>
        );
      })}
    </ul>
  );
}
