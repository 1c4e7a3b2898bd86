import type { Placement } from '@jatkopolku/domain/placement';
import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { DayField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { dateIn } from '../../ui/format.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { nextReview, readReview } from './follow-up-drafts.ts';
import { type ReviewRecord, useMay, usePlacementWrites, useReviews } from './queries.ts';

/** Reviews of the plan (189/2001 §9.1(6)): when each was due, and when it was done. */
export function ReviewSection({ placement }: { readonly placement: Placement }) {
  const { t } = useTranslation('placement');
  const { membership } = useActing();
  const may = useMay();
  const reviews = useReviews(placement.placementId);
  const name = `review ${placement.placementId}`;
  return (
    <section aria-labelledby="reviews">
      <Heading variant="h2" mb="xs" id="reviews">
        {t('reviews.title')}
      </Heading>
      {renderResult(reviews, (items) => (
        <>
          {items.length === 0 && <Empty>{t('reviews.none')}</Empty>}
          <ul className="found">
            {items.toSorted(latestFirst).map((review) => (
              <li key={`${review.dueOn} ${review.doneOn} ${review.occurrence}`}>
                <ReviewLine review={review} />
              </li>
            ))}
          </ul>
          {membership && may('makeReview') && (
            <OpenedForm name={name} openText={t('reviews.add')}>
              {(close) => (
                <ReviewForm
                  name={name}
                  placement={placement}
                  dueDays={items.map(({ dueOn }) => dueOn)}
                  today={membership.today}
                  onClose={close}
                />
              )}
            </OpenedForm>
          )}
        </>
      ))}
    </section>
  );
}

function latestFirst(a: ReviewRecord, b: ReviewRecord): number {
  return a.dueOn > b.dueOn ? -1 : 1;
}

function ReviewLine({ review: { dueOn, doneOn } }: { readonly review: ReviewRecord }) {
  const { t } = useTranslation('placement');
  const language = useLanguage();
  const due = dateIn(dueOn, language);
  if (doneOn === null) return <>{t('reviews.due', { due })}</>;
  const done = dateIn(doneOn, language);
  return (
    <>{doneOn <= dueOn ? t('reviews.onTime', { due, done }) : t('reviews.late', { due, done })}</>
  );
}

interface ReviewFormProps {
  readonly name: string;
  readonly placement: Placement;
  readonly dueDays: readonly LocalDate[];
  readonly today: LocalDate;
  readonly onClose: () => void;
}

function ReviewForm({ name, placement, dueDays, today, onClose }: ReviewFormProps) {
  const { t } = useTranslation(['placement', 'form']);
  const told = useTold();
  const { makeReview } = usePlacementWrites();
  const form = useForm({
    name,
    first: nextReview(placement, dueDays),
    read: (draft) => told(readReview(draft, placement, today)),
    send: makeReview,
    onSent: () => {
      announce(t('reviews.wasAdded'));
      onClose();
    },
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <DayField form={form} field="dueOn" label={t('reviews.dueOn')} />
      <DayField
        form={form}
        field="doneOn"
        label={t('reviews.doneOn')}
        hint={t('reviews.doneHint')}
        optionalText={t('form:optional')}
      />
    </FormView>
  );
}
