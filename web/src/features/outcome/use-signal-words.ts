import type { ShareBound } from '@jatkopolku/domain/outcome';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

type Signals = Answer<'listClaimSignals'>;
type Signal = Signals['items'][number];

/** What made a signal, and from when on it is one, in the language of the page. */
export function useSignalWords(workers: Signals['workers']) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const names = new Map(workers.map(({ userId, name }) => [userId, name]));
  const factsOf = (signal: Signal): string => {
    switch (signal.code) {
      case 'late-in-window': {
        const { count: many, of, bound } = signal;
        return t('signals.facts.late-in-window', { many, of, days: bound.lastDays });
      }
      case 'same-counterpart': {
        const { count: many, of, counterpartName, counterpartBusinessId } = signal;
        const counterpart = `${counterpartName} ${counterpartBusinessId}`;
        return t('signals.facts.same-counterpart', { many, of, counterpart });
      }
      case 'one-worker': {
        const { count: many, of, userId, workers: number } = signal;
        const worker = names.get(userId) ?? userId;
        return t('signals.facts.one-worker', { many, of, worker, workers: number });
      }
      case 'client-returned': {
        const { bonusOn, startsOn, placementId } = signal;
        const days = { bonusOn: format.date(bonusOn), startsOn: format.date(startsOn) };
        return t('signals.facts.client-returned', { ...days, placementId });
      }
    }
  };
  const boundOf = (signal: Signal): string => {
    switch (signal.code) {
      case 'late-in-window': {
        const { bound } = signal;
        const words = { ...shareIn(bound), windowDays: bound.minWindowDays };
        return t('signals.bounds.late-in-window', words);
      }
      case 'same-counterpart':
        return t('signals.bounds.same-counterpart', shareIn(signal.bound));
      case 'one-worker': {
        const words = { ...shareIn(signal.bound), workers: signal.bound.minWorkers };
        return t('signals.bounds.one-worker', words);
      }
      case 'client-returned':
        return t('signals.bounds.client-returned', { weeks: signal.bound.weeks });
    }
  };
  return { factsOf, boundOf };
}

/** A bound as the texts name it. */
function shareIn({ minCount, minOf, sharePercent }: ShareBound) {
  return { least: minCount, outOf: minOf, percent: sharePercent };
}
