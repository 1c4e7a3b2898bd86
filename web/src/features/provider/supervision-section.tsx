import { type Operations, operations } from '@jatkopolku/contracts';
import type { ProblemCode } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';
import { Heading, Paragraph } from 'suomifi-ui-components';

import { DayField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { readBy, useTold, withProblems } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { type StoredProvider, useProviderWrites } from './queries.ts';
import { useSeenProvider } from './use-provider-form.ts';
import { useProviderWords } from './use-provider-words.ts';

interface SupervisionSectionProps {
  readonly provider: StoredProvider;
  readonly mayChange: boolean;
}

/** What the supervisor knows of the provider (741/2023). */
export function SupervisionSection({ provider, mayChange }: SupervisionSectionProps) {
  const { t } = useTranslation('provider');
  const { supervisionFacts } = useProviderWords();
  const name = `supervision ${provider.record.providerId}`;
  return (
    <section aria-labelledby="supervision">
      <Heading variant="h2" mb="xs" id="supervision">
        {t('supervision.title')}
      </Heading>
      <Paragraph mb="xs">{t('supervision.law')}</Paragraph>
      <FactList facts={supervisionFacts(provider.record)} />
      {mayChange && (
        <OpenedForm name={name} openText={t('supervision.change')}>
          {(close) => <SupervisionForm provider={provider} name={name} onClose={close} />}
        </OpenedForm>
      )}
    </section>
  );
}

interface SupervisionDraft {
  readonly number: string;
  readonly registeredOn: string;
  readonly ownControlPlanOn: string;
}

function readSupervision({ number, registeredOn, ownControlPlanOn }: SupervisionDraft) {
  const isNone = number.trim() === '' && registeredOn === '';
  const codes: (readonly [keyof SupervisionDraft, ProblemCode])[] = [];
  if (!isNone && number.trim() === '') codes.push(['number', 'field-missing']);
  if (!isNone && registeredOn === '') codes.push(['registeredOn', 'field-missing']);
  const body = {
    soteri: isNone ? null : { number, registeredOn },
    ownControlPlanOn: ownControlPlanOn || null,
  };
  return withProblems(
    readBy<SupervisionDraft, Operations['changeSupervision']>(operations.changeSupervision, body),
    codes,
  );
}

interface SupervisionFormProps {
  readonly provider: StoredProvider;
  readonly name: string;
  readonly onClose: () => void;
}

function SupervisionForm({ provider, name, onClose }: SupervisionFormProps) {
  const { t } = useTranslation(['provider', 'form']);
  const told = useTold();
  const { supervisionFacts } = useProviderWords();
  const { changeSupervision } = useProviderWrites();
  const { seen, ...conflict } = useSeenProvider(provider, supervisionFacts);
  const { soteri, ownControlPlanOn } = seen.record;
  const form = useForm({
    name,
    first: {
      number: soteri?.number ?? '',
      registeredOn: soteri?.registeredOn ?? '',
      ownControlPlanOn: ownControlPlanOn ?? '',
    },
    read: (draft: SupervisionDraft) => told(readSupervision(draft)),
    send: (body) => changeSupervision(seen, body),
    onSent: () => {
      announce(t('supervision.wasSaved'));
      onClose();
    },
  });
  const optionalText = t('form:optional');
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose} {...conflict}>
      <TextField
        form={form}
        field="number"
        label={t('supervision.soteriNumber')}
        optionalText={optionalText}
      />
      <DayField
        form={form}
        field="registeredOn"
        label={t('supervision.registeredOn')}
        optionalText={optionalText}
      />
      <DayField
        form={form}
        field="ownControlPlanOn"
        label={t('supervision.ownControlPlanOn')}
        optionalText={optionalText}
      />
    </FormView>
  );
}
