import { markSources } from '@jatkopolku/domain/client';

import type { Answer } from '../../api/operation-names.ts';
import { DayField, SelectField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { marksDraft, readMarks } from './drafts.ts';
import { useClientFacts } from './use-client-facts.ts';

interface MarkClientProps {
  readonly client: Answer<'readClient'>;
}

/** A protected address and death, each with its day and source. */
export function MarkClient({ client }: MarkClientProps) {
  const { t } = useTranslation('client');
  const name = `marks ${client.record.clientId}`;
  return (
    <FormDisclosure name={name} openText={t('marks.change')}>
      {(close) => <MarksForm client={client} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface MarksFormProps extends MarkClientProps {
  readonly name: string;
  readonly onClose: () => void;
}

function MarksForm({ client, name, onClose }: MarksFormProps) {
  const { t } = useTranslation(['client', 'form']);
  const form = useRecordForm('markClient', client, {
    name,
    draft: marksDraft,
    facts: useClientFacts(),
    read: readMarks,
    result: t('marks.wasMarked'),
    onSent: onClose,
  });
  const sources = markSources.map((source) => [source, t(`marks.sources.${source}`)] as const);
  return (
    <FormView form={form} title={t('marks.title')} submitText={t('save')} onCancel={onClose}>
      <DayField
        form={form}
        field="since"
        label={t('fields.protectedSince')}
        hint={t('marks.empty')}
        isOptional
      />
      {form.draft.since !== '' && (
        <SelectField
          form={form}
          field="protectionSource"
          label={t('marks.protectionSource')}
          placeholder={t('form:choose')}
          options={sources}
        />
      )}
      <DayField form={form} field="on" label={t('fields.diedOn')} isOptional />
      {form.draft.on !== '' && (
        <SelectField
          form={form}
          field="deathSource"
          label={t('marks.deathSource')}
          placeholder={t('form:choose')}
          options={sources}
        />
      )}
    </FormView>
  );
}
