import { MAX_EVIDENCE } from '@jatkopolku/domain/outcome';
import { useTranslation } from 'react-i18next';

import type { Form } from '../../form/use-form.ts';
import { AttachField } from './attach-field.tsx';
import type { ClaimDraft } from './claim-draft.ts';

import './outcome.css';

interface EvidenceFieldProps {
  readonly form: Form<Pick<ClaimDraft, 'evidence'>>;
  /** What the files are, and what is asked of them; a claim's when nothing else is said. */
  readonly legend?: string;
  readonly hint?: string;
  /** Called while files are on their way: the claim waits for them. */
  readonly onUnderway: (isUnderway: boolean) => void;
}

/** The files that show what is claimed. */
export function EvidenceField({ form, legend, hint, onUnderway }: EvidenceFieldProps) {
  const { t } = useTranslation('outcome');
  return (
    <AttachField
      legend={legend ?? t('new.evidence')}
      hint={hint ?? t('new.evidenceHint')}
      fault={form.faults.evidence}
      files={form.draft.evidence}
      most={MAX_EVIDENCE}
      write={(change) => form.write(({ evidence }) => ({ evidence: change(evidence) }))}
      onUnderway={onUnderway}
    />
  );
}
