import { type Operations, operations } from '@jatkopolku/contracts';
import type { ProblemCode } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { DayField, TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import type { PathOf } from '../../form/path.ts';
import { readBy, withFaults } from '../../form/reading.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/result-place.tsx';
import { useProviderWords } from './use-provider-words.ts';

interface SupervisionSectionProps {
  readonly provider: Answer<'readProvider'>;
  readonly mayChange: boolean;
}

/** What the supervisor knows of the provider (741/2023). */
export function SupervisionSection({ provider, mayChange }: SupervisionSectionProps) {
  const { t } = useTranslation('provider');
  const { supervisionFacts } = useProviderWords();
  const name = `supervision ${provider.record.providerId}`;
  return (
    <Section title={t('supervision.title')} titleId="supervision">
      <Paragraph mb="xs">{t('supervision.law')}</Paragraph>
      <FactList facts={supervisionFacts(provider.record)} />
      {mayChange && (
        <FormDisclosure name={name} openText={t('supervision.change')}>
          {(close) => <SupervisionForm provider={provider} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

interface SupervisionDraft {
  readonly soteri: { readonly number: string; readonly registeredOn: string };
  readonly ownControlPlanOn: string;
}

function readSupervision({ soteri, ownControlPlanOn }: SupervisionDraft) {
  const { number, registeredOn } = soteri;
  const isNone = number.trim() === '' && registeredOn === '';
  const codes: (readonly [PathOf<SupervisionDraft>, ProblemCode])[] = [];
  if (!isNone && number.trim() === '') codes.push(['soteri.number', 'field-missing']);
  if (!isNone && registeredOn === '') codes.push(['soteri.registeredOn', 'field-missing']);
  const body = {
    soteri: isNone ? null : soteri,
    ownControlPlanOn: ownControlPlanOn || null,
  };
  return withFaults(
    readBy<SupervisionDraft, Operations['changeSupervision']>(operations.changeSupervision, body),
    codes,
  );
}

interface SupervisionFormProps {
  readonly provider: Answer<'readProvider'>;
  readonly name: string;
  readonly onClose: () => void;
}

function SupervisionForm({ provider, name, onClose }: SupervisionFormProps) {
  const { t } = useTranslation('provider');
  const { supervisionFacts } = useProviderWords();
  const form = useRecordForm('changeSupervision', provider, {
    name,
    draft: ({ soteri, ownControlPlanOn }): SupervisionDraft => ({
      soteri: soteri ?? { number: '', registeredOn: '' },
      ownControlPlanOn: ownControlPlanOn ?? '',
    }),
    facts: supervisionFacts,
    read: readSupervision,
    result: t('supervision.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <TextField
        form={form}
        field="soteri.number"
        label={t('supervision.soteriNumber')}
        isOptional
      />
      <DayField
        form={form}
        field="soteri.registeredOn"
        label={t('supervision.registeredOn')}
        isOptional
      />
      <DayField
        form={form}
        field="ownControlPlanOn"
        label={t('supervision.ownControlPlanOn')}
        isOptional
      />
    </FormView>
  );
}
