import { operations } from '@jatkopolku/contracts';

import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy } from '../../form/reading.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { FoundCommitment } from './commitment-list.tsx';
import { useCommitmentFacts } from './use-commitment-facts.ts';

const writeOf = { drop: 'dropCommitment', annul: 'annulCommitment' } as const;
const doneOf = { drop: 'wasDropped', annul: 'wasAnnulled' } as const;

interface EndFormProps {
  readonly item: FoundCommitment;
  readonly step: keyof typeof writeOf;
}

/** Drops a proposal, or annuls what is not drawn on, with the reason. */
export function EndForm({ item, step }: EndFormProps) {
  const { t } = useTranslation('commitment');
  const name = `commitment ${step} ${item.record.commitmentId}`;
  return (
    <FormDisclosure name={name} openText={t(step)}>
      {(close) => <ReasonForm item={item} step={step} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface ReasonFormProps extends EndFormProps {
  readonly name: string;
  readonly onClose: () => void;
}

function ReasonForm({ item, step, name, onClose }: ReasonFormProps) {
  const { t } = useTranslation('commitment');
  const { record, version } = item;
  const form = useRecordForm(
    writeOf[step],
    { record, version },
    {
      name,
      draft: () => ({ reason: '' }),
      facts: useCommitmentFacts(),
      read: (draft) =>
        readBy<typeof draft, typeof operations.dropCommitment>(operations.dropCommitment, draft),
      result: t(doneOf[step]),
      onSent: onClose,
    },
  );
  return (
    <FormView form={form} submitText={t(step)} onCancel={onClose}>
      <TextField form={form} field="reason" label={t('reason')} />
    </FormView>
  );
}
