import type { Gap } from '@jatkopolku/domain/overview';
import { type Placement, startConditionNames } from '@jatkopolku/domain/placement';

import { useActing } from '../../../acting/use-acting.ts';
import { useMay } from '../../../acting/use-may.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Part } from '../../../ui/part.tsx';
import { SiteLink } from '../../../ui/site-link.tsx';
import { gapPlace } from './gap-place.ts';

interface GapListProps {
  readonly placement: Placement;
  readonly gaps: readonly Gap[];
}

/** What the placement lacks, each a link to where it is mended. */
export function GapList({ placement, gaps }: GapListProps) {
  const { t } = useTranslation('placement');
  const textOf = useGapText();
  const { membership } = useActing();
  const isProvider = membership !== undefined && membership.providerId !== null;
  const reader = { isProvider, may: useMay() };
  return (
    <Part title={t('overview.gaps.title')} level="h3">
      {gaps.length === 0 ? (
        <p>{t(isProvider ? 'overview.gaps.noneOfProvider' : 'overview.gaps.none')}</p>
      ) : (
        <ul className="gaps">
          {gaps.map((gap) => {
            const text = textOf(gap);
            const place = gapPlace(gap, placement, reader);
            return <li key={text}>{place ? <SiteLink {...place}>{text}</SiteLink> : text}</li>;
          })}
        </ul>
      )}
    </Part>
  );
}

function useGapText(): (gap: Gap) => string {
  const { t } = useTranslation(['placement', 'followup']);
  const format = useFormat();
  const missing = (what: string) => t('overview.gaps.missing', { what });
  return (gap) => {
    switch (gap.what) {
      case 'conditions': {
        // What came from elsewhere has none of them: their names say nothing more.
        if (gap.conditions.length === startConditionNames.length) {
          return t('overview.gaps.allConditions');
        }
        const names = gap.conditions.map((name) => t(`conditions.names.${name}`));
        return t('overview.gaps.conditions', { names: names.join('; ') });
      }
      case 'start':
        return t('overview.gaps.start', { date: format.date(gap.startsOn) });
      case 'case-worker':
        return missing(t('fields.caseWorker'));
      case 'instructor':
        return missing(t('fields.instructor'));
      case 'workplace':
        return t('overview.gaps.workplace');
      case 'benefit': {
        const days = { from: format.date(gap.from), to: format.date(gap.to) };
        return t('overview.gaps.benefit', days);
      }
      case 'review':
        return t('reviews.nextLate', { due: format.date(gap.dueOn) });
      case 'sheet': {
        const what = gap.isReturned ? 'overview.gaps.returned' : 'overview.gaps.unsent';
        return t(what, { month: format.month(gap.month) });
      }
      case 'coaching-plan':
        return missing(t('followup:forms.coachingPlan'));
      case 'evaluation': {
        const date = format.date(gap.dueOn);
        const due = t(gap.late ? 'followup:day.late' : 'followup:day.due', { date });
        return t('overview.gaps.due', { what: t('followup:forms.evaluation'), due });
      }
      case 'provider-feedback':
        return missing(t('followup:forms.providerFeedback'));
    }
  };
}
