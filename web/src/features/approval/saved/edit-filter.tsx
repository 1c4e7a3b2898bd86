import { withDefault, withoutFilter } from '@jatkopolku/domain/approval';
import { VisuallyHidden } from 'suomifi-ui-components';

import { TextField } from '../../../form/fields.tsx';
import { FormDisclosure } from '../../../form/form-disclosure.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { RecordSteps } from '../../../form/record-steps.tsx';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { StoredFilters } from '../queries.ts';
import { readRenaming } from './saving.ts';
import { useFilterFacts } from './use-filter-facts.ts';

interface EditFilterProps {
  readonly stored: StoredFilters;
  readonly name: string;
}

/** What may be done to a saved filter: it is called otherwise, opens with the page, or goes. */
export function EditFilter({ stored, name }: EditFilterProps) {
  const { t } = useTranslation('approval');
  const facts = useFilterFacts();
  const { filters, defaultName } = stored.record;
  const list = { filters, defaultName };
  const isDefault = defaultName === name;
  const common = { write: 'changeSavedFilters', variant: 'secondary' } as const;
  const named = (text: string) => (
    <>
      {text}
      <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
    </>
  );
  const form = `rename ${name}`;
  return (
    <>
      <span className="found-name">{name}</span>
      <RecordSteps
        stored={stored}
        facts={facts}
        steps={[
          {
            ...common,
            key: 'default',
            text: named(t(isDefault ? 'saved.noDefault' : 'saved.makeDefault')),
            body: withDefault(list, isDefault ? null : name),
            result: t(isDefault ? 'saved.wasNoDefault' : 'saved.wasDefault', { name }),
          },
          {
            ...common,
            key: 'remove',
            text: named(t('saved.remove')),
            confirmText: t('saved.sureRemove', { name }),
            body: withoutFilter(list, name),
            result: t('saved.wasRemoved', { name }),
          },
        ]}
      />
      <FormDisclosure name={form} openText={named(t('saved.rename'))}>
        {(close) => <RenameForm form={form} stored={stored} name={name} onClose={close} />}
      </FormDisclosure>
    </>
  );
}

interface RenameFormProps extends EditFilterProps {
  /** Under which what is typed is kept. */
  readonly form: string;
  readonly onClose: () => void;
}

function RenameForm({ form: draftName, stored, name, onClose }: RenameFormProps) {
  const { t } = useTranslation('approval');
  const form = useRecordForm('changeSavedFilters', stored, {
    name: draftName,
    draft: () => ({ name }),
    facts: useFilterFacts(),
    read: (draft, list) => readRenaming(list, draft, name),
    result: t('saved.wasRenamed'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('saved.saveName')} onCancel={onClose}>
      <TextField form={form} field="name" label={t('saved.name')} hint={t('saved.nameHint')} />
    </FormView>
  );
}
