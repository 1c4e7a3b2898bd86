import { type Concern, concernKinds } from '@jatkopolku/domain/conversation';

import { useMay } from '../../acting/use-may.ts';
import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { noConcern, readConcern } from './message-draft.ts';

interface ConcernProps extends Pick<Concern, 'about'> {
  readonly placementId: string;
}

/** A concern about a client's day or month: raised where the provider logs it. */
export function ConcernDisclosure({ placementId, about }: ConcernProps) {
  const { t } = useTranslation('conversation');
  const may = useMay();
  const name = `concern ${placementId} ${about}`;
  if (!may('raiseConcern')) return null;
  return (
    <FormDisclosure key={name} name={name} openText={t('concern.open')}>
      {(close) => <ConcernForm {...{ name, placementId, about }} onClose={close} />}
    </FormDisclosure>
  );
}

interface ConcernFormProps extends ConcernProps {
  readonly name: string;
  readonly onClose: () => void;
}

function ConcernForm({ name, placementId, about, onClose }: ConcernFormProps) {
  const { t } = useTranslation('conversation');
  const raiseConcern = useSend('raiseConcern');
  const form = useForm({
    name,
    first: noConcern,
    read: (draft) => readConcern(draft, { placementId, about }),
    send: (body, key) => raiseConcern({ body, key }),
    result: t('concern.wasSent'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('concern.send')} onCancel={onClose}>
      <ChoiceField
        form={form}
        field="kind"
        label={t('concern.kind')}
        options={concernKinds.map((kind) => [kind, t(`concern.kinds.${kind}`)])}
      />
      <ParagraphField form={form} field="text" label={t('concern.words')} hint={t('noHealth')} />
    </FormView>
  );
}
