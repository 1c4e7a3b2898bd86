import { MAX_INSTRUCTORS } from '@jatkopolku/domain/admission';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { useFaultText } from '../../form/fault.ts';
import { ChoiceField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import {
  type ApplicationDraft,
  type InstructorDraft,
  emptyInstructor,
  isInstructorComplete,
} from './draft.ts';

const kinds = ['vocational', 'guidance-skill'] as const;

interface InstructorFieldsProps {
  readonly form: Form<ApplicationDraft>;
}

/** Who instructs the clients: as many as there are, added and removed one by one. */
export function InstructorFields({ form }: InstructorFieldsProps) {
  const { t } = useTranslation('admission');
  const place = useRef<HTMLFieldSetElement>(null);
  const { instructors } = form.draft;
  const fault = useFaultText()(form.faults.instructors, t('instructors'));
  const add = () => {
    form.write({ instructors: [...instructors, emptyInstructor] });
    announce(t('wasAdded', { number: instructors.length + 1 }));
    focusLast(place.current, 'input[type="text"]');
  };
  const remove = (removed: number) => {
    form.write({ instructors: instructors.filter((_, number) => number !== removed) });
    announce(t('wasRemoved', { number: removed + 1 }));
    focusLast(place.current, '.add-instructor');
  };
  return (
    <fieldset
      ref={place}
      className={form.faults.instructors === undefined ? 'attach' : 'attach faulty'}
    >
      <legend>{t('instructors')}</legend>
      <p className="quiet">{t('instructorsHint')}</p>
      {fault !== undefined && instructors.every(isInstructorComplete) && (
        <p className="fault">{fault}</p>
      )}
      {instructors.map((_, number) => (
        <InstructorRow
          // All that a row shows stands in the draft: it has nothing of its own to keep.
          // oxlint-disable-next-line react/no-array-index-key
          key={number}
          form={form}
          number={number}
          onRemove={instructors.length > 1 ? () => remove(number) : undefined}
        />
      ))}
      {instructors.length < MAX_INSTRUCTORS && (
        <Button variant="secondary" className="add-instructor" onClick={add}>
          {t('addInstructor')}
        </Button>
      )}
    </fieldset>
  );
}

/** What is added comes after the press; the focus goes to it when it has been drawn. */
function focusLast(place: HTMLElement | null, selector: string): void {
  requestAnimationFrame(() => {
    const found = place?.querySelectorAll<HTMLElement>(selector) ?? [];
    [...found].at(-1)?.focus();
  });
}

interface InstructorRowProps extends InstructorFieldsProps {
  readonly number: number;
  readonly onRemove: (() => void) | undefined;
}

function InstructorRow({ form, number, onRemove }: InstructorRowProps) {
  const { t } = useTranslation('admission');
  const row = useRow(form, number);
  const named = { number: number + 1 };
  return (
    <div className="instructor">
      <TextField form={row} field="name" label={t('instructorName', named)} />
      <ChoiceField
        form={row}
        field="qualification"
        name={`qualification of instructor ${number}`}
        label={t('instructorKind', named)}
        options={kinds.map((value) => ({ value, text: t(`kinds.${value}`) }))}
      />
      <TextField form={row} field="description" label={t('instructorAbout', named)} />
      {onRemove && (
        <Button variant="secondaryNoBorder" onClick={onRemove}>
          {t('removeInstructor', named)}
        </Button>
      )}
    </div>
  );
}

/** One instructor as a form of its own; its faults are shown once the whole was tried. */
function useRow(form: Form<ApplicationDraft>, number: number): Form<InstructorDraft> {
  const { t } = useTranslation('admission');
  const draft = form.draft.instructors[number] ?? emptyInstructor;
  const isComplete = form.faults.instructors === undefined || isInstructorComplete(draft);
  const missing = t('faults.instructor');
  return {
    ...form,
    draft,
    faults: isComplete
      ? {}
      : {
          ...(draft.name.trim() === '' && { name: missing }),
          ...(draft.qualification === '' && { qualification: missing }),
          ...(draft.description.trim() === '' && { description: missing }),
        },
    write: (change) =>
      form.write(({ instructors }) => ({
        instructors: instructors.map((one, place) =>
          place === number
            ? { ...one, ...(typeof change === 'function' ? change(one) : change) }
            : one,
        ),
      })),
  };
}
