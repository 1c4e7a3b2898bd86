import type { Row } from '../../api/operation-names.ts';
import { ChecksField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRecords } from '../../queries/use-read.ts';
import { useSend } from '../../queries/use-send.ts';
import { centreDraft, readCentre } from './centre-draft.ts';

export function centreName(code?: string): string {
  return code === undefined ? 'new cost centre' : `cost centre ${code}`;
}

interface CostCentreFormProps {
  /** Undefined for a new one. */
  readonly stored?: Row<'listCostCentres'>;
  readonly onClose: () => void;
}

/** A cost centre's name, and who of those who buy and pay holds it. */
export function CostCentreForm({ stored, onClose }: CostCentreFormProps) {
  const { t } = useTranslation('commitment');
  const send = useSend('changeCostCentre');
  const people = useCandidates(stored);
  const form = useForm({
    name: centreName(stored?.record.code),
    first: centreDraft(stored?.record),
    read: (draft) => readCentre(draft, people),
    send: ({ code, ...body }) => send({ params: { code }, version: stored?.version ?? 0, body }),
    result: t('centres.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('centres.save')} onCancel={onClose}>
      {!stored && (
        <TextField
          form={form}
          field="code"
          label={t('centres.code')}
          hint={t('centres.codeHint')}
        />
      )}
      <TextField form={form} field="name" label={t('centres.name')} />
      <ChecksField
        form={form}
        field="holders"
        label={t('centres.holders')}
        options={people.map(({ userId, name }) => [userId, name])}
      />
    </FormView>
  );
}

type Person = Row<'listCostCentres'>['record']['holders'][number];

/** Those who hold it, and all who may confirm commitments by their role. */
function useCandidates(stored: CostCentreFormProps['stored']): readonly Person[] {
  const { data: grants = [] } = useRecords('listGrants');
  const able = grants
    .filter(
      ({ role, state }) => state === 'active' && (role === 'finance' || role === 'procurement'),
    )
    .map(({ userId, name }) => ({ userId, name }));
  const all = [...(stored?.record.holders ?? []), ...able];
  return [...new Map(all.map((person) => [person.userId, person])).values()];
}
