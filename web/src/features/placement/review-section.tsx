import type { Placement } from '@jatkopolku/domain/placement';
import type { LocalDate } from '@jatkopolku/kernel';

import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import type { Answer, RecordOf } from '../../api/operation-names.ts';
import { DayField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRecords } from '../../queries/use-read.ts';
import { useSend } from '../../queries/use-send.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';
import { emptyReview, readReview } from './follow-up-drafts.ts';
import { ReviewDoneForm } from './review-done-form.tsx';

type Review = RecordOf<'listReviews'>;

/** Reviews of the plan (189/2001 §9.1(6)): which one is due, when each was due, and when it was done. */
export function ReviewSection({ placement }: { readonly placement: Answer<'readPlacement'> }) {
  const { t } = useTranslation('placement');
  const { membership } = useActing();
  const may = useMay();
  const { record } = placement;
  const reviews = useRecords('listReviews', { placementId: record.placementId });
  const name = `review ${record.placementId}`;
  return (
    <Section title={t('reviews.title')} titleId="reviews">
      {renderResult(reviews, (items) => (
        <>
          {items.length === 0 && <Empty>{t('reviews.none')}</Empty>}
          <ul className="found">
            {items
              .filter((review) => !isNext(review, record))
              .toSorted(latestFirst)
              .map((review) => (
                <li key={`${review.dueOn} ${review.occurrence}`}>
                  <ReviewLine review={review} />
                </li>
              ))}
          </ul>
        </>
      ))}
      {membership && (
        <div className="form-disclosures">
          <DueReview placement={placement} today={membership.today} />
          {may('createReview') && (
            <FormDisclosure name={name} openText={t('reviews.add')}>
              {(close) => (
                <ReviewForm
                  name={name}
                  placement={record}
                  today={membership.today}
                  onClose={close}
                />
              )}
            </FormDisclosure>
          )}
        </div>
      )}
    </Section>
  );
}

interface DueReviewProps {
  readonly placement: Answer<'readPlacement'>;
  readonly today: LocalDate;
}

/** That the review was done which is due next: the overview says by when it is. */
function DueReview({ placement, today }: DueReviewProps) {
  const { t } = useTranslation('placement');
  const { nextReviewDueOn: dueOn, placementId } = placement.record;
  if (dueOn === null || !placement.actions.noteReviewDone.allowed) return null;
  const name = `review done ${placementId}`;
  return (
    <FormDisclosure name={name} openText={t('reviews.markDone')}>
      {(close) => <ReviewDoneForm {...{ name, placement, dueOn, today }} onClose={close} />}
    </FormDisclosure>
  );
}

/** Whether it is the one that is due next, which the overview shows. */
function isNext({ dueOn, doneOn }: Review, { nextReviewDueOn }: Placement): boolean {
  return doneOn === null && dueOn === nextReviewDueOn;
}

function latestFirst(a: Review, b: Review): number {
  return a.dueOn > b.dueOn ? -1 : 1;
}

function ReviewLine({ review: { dueOn, doneOn } }: { readonly review: Review }) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const due = format.date(dueOn);
  if (doneOn === null) return <>{t('reviews.notDone', { due })}</>;
  const done = format.date(doneOn);
  return (
    <>{doneOn <= dueOn ? t('reviews.onTime', { due, done }) : t('reviews.late', { due, done })}</>
  );
}

interface ReviewFormProps {
  readonly name: string;
  readonly placement: Placement;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

function ReviewForm({ name, placement, today, onClose }: ReviewFormProps) {
  const { t } = useTranslation('placement');
  const createReview = useSend('createReview');
  const form = useForm({
    name,
    first: emptyReview,
    read: (draft) => readReview(draft, placement, today),
    send: (body, key) => createReview({ body, key }),
    result: t('reviews.wasAdded'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <DayField form={form} field="dueOn" label={t('reviews.dueOn')} />
      <DayField
        form={form}
        field="doneOn"
        label={t('reviews.doneOn')}
        hint={t('reviews.doneHint')}
        isOptional
      />
    </FormView>
  );
}
