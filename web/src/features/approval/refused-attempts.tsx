import { useMay } from '../../acting/use-may.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Fold } from '../../ui/fold.tsx';
import type { Claim } from '../outcome/queries.ts';

/** What was tried on the placement and refused by a rule, for those who decide and inspect. */
export function RefusedAttempts({ claimId }: Pick<Claim, 'claimId'>) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const problemText = useProblemText();
  const may = useMay()('listClaimAttempts');
  const { data } = useRead('listClaimAttempts', may ? { params: { claimId } } : undefined);
  if (!data || data.items.length === 0) return null;
  return (
    <Fold title={t('attempts.title', { count: data.items.length })}>
      <ul className="attempts">
        {data.items.map(({ attempt, byName }) => (
          <li key={attempt.attemptId}>
            <time dateTime={attempt.on}>{format.date(attempt.on)}</time> {byName ?? attempt.by}:{' '}
            {attempt.codes.map((code) => problemText({ code })).join(' ')}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
