import { GRADE_MAX, GRADE_MIN, type Placement } from '@jatkopolku/domain/placement';
import { type LocalDate, byText, parseLocalDate } from '@jatkopolku/kernel';

import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import { ChoiceField, DayField } from '../../form/fields.tsx';
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
import { readFeedback } from './follow-up-drafts.ts';

const grades = Array.from({ length: GRADE_MAX - GRADE_MIN + 1 }, (_, at) => String(GRADE_MIN + at));

/** The client's own grades for the service, 4–10 as in school; the latest first. */
export function FeedbackSection({ placement }: { readonly placement: Placement }) {
  const { t } = useTranslation('placement');
  const { membership } = useActing();
  const may = useMay();
  const { placementId } = placement;
  const feedback = useRecords('listFeedback', { placementId });
  const name = `feedback ${placementId}`;
  return (
    <Section title={t('feedback.title')} titleId="feedback">
      {renderResult(feedback, (items) => (
        <>
          {items.length === 0 && <Empty>{t('feedback.none')}</Empty>}
          <ul className="found">
            {items
              .toSorted((a, b) => byText(b.givenOn, a.givenOn))
              .map(({ givenOn, grade, occurrence }) => (
                <li key={`${givenOn} ${grade} ${occurrence}`}>
                  <GradeLine givenOn={givenOn} grade={grade} />
                </li>
              ))}
          </ul>
        </>
      ))}
      {membership && may('createFeedback') && (
        <FormDisclosure name={name} openText={t('feedback.add')}>
          {(close) => (
            <FeedbackForm
              name={name}
              placement={placement}
              today={membership.today}
              onClose={close}
            />
          )}
        </FormDisclosure>
      )}
    </Section>
  );
}

function GradeLine({ givenOn, grade }: { readonly givenOn: string; readonly grade: number }) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const day = parseLocalDate(givenOn);
  return <>{t('feedback.given', { grade, date: day ? format.date(day) : givenOn })}</>;
}

interface FeedbackFormProps {
  readonly name: string;
  readonly placement: Placement;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

function FeedbackForm({ name, placement, today, onClose }: FeedbackFormProps) {
  const { t } = useTranslation('placement');
  const createFeedback = useSend('createFeedback');
  const form = useForm({
    name,
    first: { givenOn: String(today), grade: '' },
    read: (draft) => readFeedback(draft, placement.placementId, today),
    send: (body, key) => createFeedback({ body, key }),
    result: t('feedback.wasAdded'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <ChoiceField
        form={form}
        field="grade"
        label={t('feedback.grade')}
        options={grades.map((value) => [value, value])}
      />
      <DayField form={form} field="givenOn" label={t('feedback.givenOn')} />
    </FormView>
  );
}
