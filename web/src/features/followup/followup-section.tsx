import { type FollowupForm, followupForms } from '@jatkopolku/domain/followup';
import type { Placement } from '@jatkopolku/domain/placement';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { DayForm } from './day-form.tsx';
import { addressOf } from './form-names.ts';
import type { HeldFollowup } from './held-followup.ts';

/** The forms of a placement, each with who wrote it and when; and by when it is evaluated. */
export function FollowupSection({ placement }: { readonly placement: Placement }) {
  const { t } = useTranslation('followup');
  const { placementId } = placement;
  const followup = useRead('readFollowup', { params: { placementId } });
  const name = `evaluation day ${placementId}`;
  return (
    <Section title={t('title')} titleId="followup">
      {renderResult(followup, (held) => (
        <>
          <ul className="found">
            {followupForms.map((form) => (
              <li key={form}>
                <FormLine form={form} held={held} />
              </li>
            ))}
          </ul>
          {held.actions.planEvaluation.allowed && held.record.evaluation === null && (
            <FormDisclosure name={name} openText={t('day.open')}>
              {(close) => <DayForm name={name} held={held} onClose={close} />}
            </FormDisclosure>
          )}
        </>
      ))}
    </Section>
  );
}

interface FormLineProps {
  readonly form: FollowupForm;
  readonly held: HeldFollowup;
}

function FormLine({ form, held }: FormLineProps) {
  const { t } = useTranslation('followup');
  const format = useFormat();
  const due = useDueText(held);
  const { placementId, [form]: written } = held.record;
  const made = written?.made;
  const unwritten = form === 'evaluation' ? due : t('empty');
  return (
    <>
      <SiteLink
        to="/placements/$placementId/followup/$form"
        params={{ placementId, form: addressOf(form) }}
        className="found-name"
      >
        {t(`forms.${form}`)}
      </SiteLink>
      <span className="quiet">
        {made ? t('made', { date: format.date(made.on), name: made.name }) : unwritten}
      </span>
    </>
  );
}

/** By when the evaluation is made, or that it is late. */
function useDueText({ evaluateOn }: HeldFollowup): string {
  const { t } = useTranslation('followup');
  const format = useFormat();
  const today = useBusinessDay();
  const isLate = today !== undefined && evaluateOn < today;
  return t(isLate ? 'day.late' : 'day.due', { date: format.date(evaluateOn) });
}
