import { objectionProblem } from '@jatkopolku/domain/objection';
import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import type { Claim } from '../outcome/queries.ts';
import type { ClaimNotice } from './queries.ts';
import { nothingWritten, readNewObjection } from './written-draft.ts';
import { WrittenForm } from './written-form.tsx';

interface NewObjectionProps {
  readonly claim: Claim;
  readonly notice: ClaimNotice;
}

/** How its provider objects to a decision, and by when; once the day has gone by, that it has. */
export function NewObjection({ claim, notice }: NewObjectionProps) {
  const { t } = useTranslation('objection');
  const format = useFormat();
  const problemText = useProblemText();
  const today = useBusinessDay();
  const { objectBy } = notice.facts;
  if (today === undefined || objectBy === null) return null;
  const problem = objectionProblem(notice, claim, today);
  if (problem?.code === 'objection-late') return <p className="quiet">{problemText(problem)}</p>;
  if (problem) return null;
  const name = nameOf(notice);
  return (
    <>
      <Paragraph>{t('objecting.text', { date: format.date(objectBy) })}</Paragraph>
      <FormDisclosure name={name} openText={t('objecting.open')}>
        {(close) => <ObjectionForm notice={notice} name={name} onClose={close} />}
      </FormDisclosure>
    </>
  );
}

function nameOf({ claimId, decisionNo }: ClaimNotice): string {
  return `objection ${claimId} ${decisionNo}`;
}

interface ObjectionFormProps extends Pick<NewObjectionProps, 'notice'> {
  readonly name: string;
  readonly onClose: () => void;
}

function ObjectionForm({ notice, name, onClose }: ObjectionFormProps) {
  const { t } = useTranslation('objection');
  const fileObjection = useSend('fileObjection');
  const form = useForm({
    name,
    first: nothingWritten,
    read: (draft) => readNewObjection(draft, notice),
    send: (body, key) => fileObjection({ body, key }),
    result: t('objecting.wasSent'),
    onSent: onClose,
  });
  return (
    <WrittenForm
      form={form}
      label={t('objecting.why')}
      hint={t('objecting.whyHint')}
      submitText={t('objecting.send')}
      onCancel={onClose}
    />
  );
}
