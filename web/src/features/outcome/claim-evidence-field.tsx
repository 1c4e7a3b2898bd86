import { type EvidenceKind, evidenceKinds } from '@jatkopolku/domain/framework';
import type { ReactNode } from 'react';

import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { EvidenceField } from './attach-field.tsx';
import type { Attached, ClaimDraft } from './claim-draft.ts';
import { kindsOf, missingKinds } from './evidence-kind.ts';

interface ClaimEvidenceFieldProps {
  readonly form: Form<Pick<ClaimDraft, 'evidence' | 'kinds'>>;
  /** What the terms ask for. */
  readonly required: readonly EvidenceKind[];
  readonly onUnderway: (isUnderway: boolean) => void;
}

/** The files that show the path, each with what it shows, and what the terms ask for beside them. */
export function ClaimEvidenceField({ form, required, onUnderway }: ClaimEvidenceFieldProps) {
  const { t } = useTranslation('outcome');
  const { evidence, kinds } = form.draft;
  const shown = kindsOf(evidence, kinds, required);
  const missing = missingKinds(required, shown);
  const kindChoiceOf = ({ fileId, name }: Attached) =>
    kindChoice({
      name,
      kind: shown[evidence.findIndex((file) => file.fileId === fileId)] ?? 'other',
      onChosen: (kind) =>
        form.write(({ kinds: before }) => ({ kinds: { ...before, [fileId]: kind } })),
    });
  return (
    <EvidenceField form={form} onUnderway={onUnderway} about={kindChoiceOf}>
      {missing.length > 0 && (
        <p className="asked-evidence">
          {t('new.asked', { kinds: missing.map((kind) => t(`evidenceKinds.${kind}`)).join(', ') })}
        </p>
      )}
    </EvidenceField>
  );
}

interface KindChoiceProps {
  readonly name: string;
  readonly kind: EvidenceKind;
  readonly onChosen: (kind: string) => void;
}

function kindChoice(props: KindChoiceProps): ReactNode {
  return <KindChoice {...props} />;
}

/** A list of the browser's own: one for each file, on a phone too. */
function KindChoice({ name, kind, onChosen }: KindChoiceProps) {
  const { t } = useTranslation('outcome');
  return (
    <select
      aria-label={t('new.shows', { name })}
      value={kind}
      onChange={({ target }) => onChosen(target.value)}
    >
      {evidenceKinds.map((option) => (
        <option key={option} value={option}>
          {t(`evidenceKinds.${option}`)}
        </option>
      ))}
    </select>
  );
}
