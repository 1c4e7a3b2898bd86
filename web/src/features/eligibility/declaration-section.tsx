import { lawText } from '@jatkopolku/contracts';
import {
  type Inspection,
  exclusionGroundCodes,
  exclusionGrounds,
} from '@jatkopolku/domain/eligibility';
import { useId } from 'react';

import { useMay } from '../../acting/use-may.ts';
import { DayField, TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { type Form, useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { Section } from '../../ui/result-place.tsx';
import {
  type DeclarationDraft,
  emptyDeclaration,
  exclusionAnswers,
  readDeclaration,
} from './declaration-draft.ts';

interface DeclarationSectionProps {
  readonly inspection: Inspection;
}

/** What the provider declares of the grounds of exclusion (1397/2016 §§80–81). */
export function DeclarationSection({ inspection }: DeclarationSectionProps) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const language = useLanguage();
  const may = useMay();
  const { declaration, providerId } = inspection;
  return (
    <Section title={t('declaration.title')} level="h3">
      <p>
        {declaration
          ? t('declaration.given', {
              by: declaration.declaredBy,
              date: format.date(declaration.declaredOn),
            })
          : t('declaration.none')}{' '}
        {declaration?.found.length === 0 && t('declaration.nothingFound')}
      </p>
      <ul>
        {declaration?.found.map(({ ground, answer, note }) => (
          <li key={ground}>
            {t(`exclusions.${ground}`)} – {t(`declaration.answers.${answer}`)}{' '}
            <span className="quiet">
              {note} ({lawText(exclusionGrounds[ground].section, language)})
            </span>
          </li>
        ))}
      </ul>
      {may('takeDeclaration') && (
        <FormDisclosure name={`declaration ${providerId}`} openText={t('declaration.open')}>
          {(close) => <DeclarationForm providerId={providerId} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

interface DeclarationFormProps {
  readonly providerId: string;
  readonly onClose: () => void;
}

function DeclarationForm({ providerId, onClose }: DeclarationFormProps) {
  const { t } = useTranslation('eligibility');
  const takeDeclaration = useSend('takeDeclaration');
  const form = useForm({
    name: `declaration ${providerId}`,
    first: emptyDeclaration,
    read: readDeclaration,
    send: (body) => takeDeclaration({ params: { providerId }, body }),
    result: t('declaration.wasTaken'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('declaration.save')} onCancel={onClose}>
      <TextField form={form} field="declaredBy" label={t('declaration.by')} />
      <DayField form={form} field="declaredOn" label={t('declaration.on')} />
      {(['mandatory', 'discretionary'] as const).map((kind) => (
        <GroundChoices key={kind} kind={kind} form={form} />
      ))}
      <TextField
        form={form}
        field="note"
        label={t('declaration.note')}
        hint={t('declaration.noteHint')}
        optionalText={t('declaration.optional')}
      />
    </FormView>
  );
}

interface GroundChoicesProps {
  readonly kind: 'mandatory' | 'discretionary';
  readonly form: Form<DeclarationDraft>;
}

/** Every ground of a kind; each is absent unless something else is said. */
function GroundChoices({ kind, form }: GroundChoicesProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const id = useId();
  const codes = exclusionGroundCodes.filter((code) => exclusionGrounds[code].kind === kind);
  return (
    <fieldset className="ground-choices">
      <legend>{t(`declaration.kinds.${kind}`)}</legend>
      {codes.map((code) => (
        <div key={code} className="field">
          <label htmlFor={`${id}-${code}`}>
            {t(`exclusions.${code}`)}{' '}
            <span className="quiet">({lawText(exclusionGrounds[code].section, language)})</span>
          </label>
          <select
            id={`${id}-${code}`}
            value={form.draft.answers[code] ?? 'no'}
            onChange={({ target: { value } }) =>
              form.write(({ answers }) => ({ answers: { ...answers, [code]: value } }))
            }
          >
            {exclusionAnswers.map((answer) => (
              <option key={answer} value={answer}>
                {t(`declaration.answers.${answer}`)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}
