import { limitOn } from '@jatkopolku/domain/law';
import { planTypes } from '@jatkopolku/domain/placement';
import { type LocalDate, lastDayOfMonths, parseLocalDate } from '@jatkopolku/kernel';

import { ChoiceField, DayField, ParagraphField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { TermsDraft } from './drafts.ts';
import { InstructorFields } from './instructor-fields.tsx';

interface TermsFieldsProps {
  readonly form: Form<TermsDraft>;
  readonly today: LocalDate;
}

/** What is agreed of a placement: the period, the week, and the plan that it rests on. */
export function TermsFields({ form, today }: TermsFieldsProps) {
  return (
    <>
      <PeriodFields form={form} />
      <WeekFields form={form} today={today} />
      <PlanFields form={form} />
    </>
  );
}

function PeriodFields({ form }: Pick<TermsFieldsProps, 'form'>) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const lastDay = useLastDay();
  const startsOn = parseLocalDate(form.draft.startsOn);
  const hint =
    startsOn === undefined ? t('hints.endsOn') : t('hints.endsBetween', endsOf(startsOn));
  return (
    <>
      <DayField form={form} field="startsOn" label={t('fields.startsOn')} />
      <DayField form={form} field="endsOn" label={t('fields.endsOn')} hint={hint} />
    </>
  );

  /** The earliest and the latest end that the law of the start allows. */
  function endsOf(start: LocalDate) {
    const on = (name: 'periodMonthsMin' | 'periodMonthsMax') =>
      lastDayOfMonths(start, limitOn(name, start));
    // The business day before the earliest end would be too early.
    const earliest = format.date(on('periodMonthsMin'));
    return { earliest, latest: lastDay(on('periodMonthsMax')) };
  }
}

function WeekFields({ form, today }: TermsFieldsProps) {
  const { t } = useTranslation('placement');
  const on = parseLocalDate(form.draft.startsOn) ?? today;
  return (
    <>
      <TextField
        form={form}
        field="daysPerWeek"
        label={t('fields.daysPerWeek')}
        hint={t('hints.between', {
          least: limitOn('daysPerWeekMin', on),
          most: limitOn('attendedDaysPerWeek', on),
        })}
        inputMode="numeric"
      />
      <TextField
        form={form}
        field="hoursPerDay"
        label={t('fields.hoursPerDay')}
        hint={t('hints.between', {
          least: limitOn('hoursPerDayMin', on),
          most: limitOn('hoursPerDayMax', on),
        })}
        inputMode="decimal"
      />
      <InstructorFields form={form} />
      <ChoiceField
        form={form}
        field="coaching"
        label={t('fields.coaching')}
        options={(['no', 'yes'] as const).map((value) => [value, t(value)])}
      />
    </>
  );
}

function PlanFields({ form }: Pick<TermsFieldsProps, 'form'>) {
  const { t } = useTranslation('placement');
  return (
    <>
      <ChoiceField
        form={form}
        field="planType"
        label={t('fields.planType')}
        options={planTypes.map((value) => [value, t(`planTypes.${value}`)])}
      />
      <DayField
        form={form}
        field="planSignedOn"
        label={t('fields.planSignedOn')}
        hint={t('hints.planSignedOn')}
      />
      <ParagraphField form={form} field="goal" label={t('fields.goal')} />
      <ParagraphField form={form} field="description" label={t('fields.description')} />
      <ParagraphField form={form} field="support" label={t('fields.support')} />
      <ParagraphField
        form={form}
        field="otherServices"
        label={t('fields.otherServices')}
        hint={t('hints.otherServices')}
      />
      <TextField
        form={form}
        field="reviewIntervalMonths"
        label={t('fields.reviewIntervalMonths')}
        isOptional
        inputMode="numeric"
      />
    </>
  );
}
