import { type Operations, operations } from '@jatkopolku/contracts';
import { type OwnLine, lineKey } from '@jatkopolku/domain/settlement';
import { VisuallyHidden } from 'suomifi-ui-components';

import { ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { type Statement, statementParams } from './queries.ts';
import { useLineName } from './use-statement-words.ts';

interface DisputeFormProps {
  readonly statement: Statement;
  /** The line as it is shown: it is disputed as that, or not at all. */
  readonly line: OwnLine;
}

/** Disputes a line with words; nothing else of the statement waits for it. */
export function DisputeForm({ statement, line }: DisputeFormProps) {
  const { t } = useTranslation('statement');
  const lineName = useLineName();
  const name = `dispute ${statement.month} ${lineKey(line)}`;
  return (
    <FormDisclosure
      name={name}
      openText={
        <>
          {t('disputing.open')}
          <VisuallyHidden>{`: ${lineName(line)}`}</VisuallyHidden>
        </>
      }
    >
      {(close) => <OpenForm statement={statement} line={line} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface OpenFormProps extends DisputeFormProps {
  readonly name: string;
  readonly onClose: () => void;
}

interface DisputeDraft {
  readonly text: string;
}

function OpenForm({ statement, line, name, onClose }: OpenFormProps) {
  const { t } = useTranslation('statement');
  const disputeLine = useSend('disputeLine');
  const params = statementParams(statement);
  const form = useForm({
    name,
    first: { text: '' },
    read: (draft) =>
      readBy<DisputeDraft, Operations['disputeLine']>(operations.disputeLine, { line, ...draft }),
    send: (body, key) => disputeLine({ params, body, key }),
    result: t('disputing.wasSent'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('disputing.send')} onCancel={onClose}>
      <ParagraphField
        form={form}
        field="text"
        label={t('disputing.why')}
        hint={t('disputing.whyHint')}
      />
    </FormView>
  );
}
