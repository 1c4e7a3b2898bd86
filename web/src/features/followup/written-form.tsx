import type { Followup, FollowupForm } from '@jatkopolku/domain/followup';
import type { Placement } from '@jatkopolku/domain/placement';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Part } from '../../ui/part.tsx';
import { Empty } from '../../ui/states.tsx';
import type { HeldFollowup } from './held-followup.ts';

interface WrittenFormProps {
  readonly form: FollowupForm;
  readonly held: HeldFollowup;
  readonly placement: Placement;
}

/** What was written in the form, by whom and when; or that nobody has written it. */
export function WrittenForm({ form, held: { record }, placement }: WrittenFormProps) {
  const { t } = useTranslation('followup');
  const format = useFormat();
  const facts = useContent(form, record);
  const written = record[form];
  if (!written) return <Empty>{t('empty')}</Empty>;
  const { startsOn, endsOn, endedOn } = placement;
  const period = `${format.date(startsOn)} – ${format.date(endedOn ?? endsOn)}`;
  const { on, name } = written.made;
  const about: Fact[] = [
    [t('period'), period],
    [t('writtenBy'), t('made', { date: format.date(on), name })],
  ];
  return (
    <>
      <FactList facts={about} />
      {form === 'evaluation' && <Goals followup={record} />}
      <FactList facts={facts} />
    </>
  );
}

/** The words of the form, each under what it asks. */
function useContent(form: FollowupForm, followup: Followup): Fact[] {
  const { t } = useTranslation('followup');
  const { coachingPlan, providerFeedback, evaluation } = followup;
  const content: Record<FollowupForm, Fact[]> = {
    coachingPlan: [
      [t('fields.aim'), coachingPlan?.aim ?? ''],
      [t('fields.steps'), coachingPlan?.steps ?? ''],
      [t('fields.support'), coachingPlan?.support ?? ''],
    ],
    providerFeedback: [
      [t('fields.wentWell'), providerFeedback?.wentWell ?? ''],
      [t('fields.needsSupport'), providerFeedback?.needsSupport ?? ''],
      [t('fields.recommendation'), providerFeedback?.recommendation ?? ''],
    ],
    evaluation: [[t('fields.next'), evaluation?.next ?? '']],
  };
  return content[form];
}

/** Each goal of the plan, how far it was reached, and in words. */
function Goals({ followup: { evaluation } }: { readonly followup: Followup }) {
  const { t } = useTranslation('followup');
  return (evaluation?.goals ?? []).map(({ goal, score, words }, at) => (
    // Goals have no name of their own, and never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    <Part key={at} title={t('goalNo', { number: at + 1 })}>
      <p className="history-words">{goal}</p>
      <p>
        <strong>{t(`scores.${score}`)}.</strong> <span className="history-words">{words}</span>
      </p>
    </Part>
  ));
}
