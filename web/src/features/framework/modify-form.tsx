import { operations } from '@jatkopolku/contracts';
import { isProcured } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';
import { Paragraph } from 'suomifi-ui-components';

import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { GroundFields } from './ground-fields.tsx';
import { ModifiedParts } from './modified-parts.tsx';
import { type ModifyDraft, modifyDraft, readModification } from './modify-draft.ts';
import { type WholeFramework, useFrameworkWrites } from './queries.ts';
import { useFrameworkWords } from './use-framework-facts.ts';

interface ModifyTermsProps {
  readonly whole: WholeFramework;
  readonly today: LocalDate;
}

/** Changes published terms by a new version on a ground of 1397/2016 §136. */
export function ModifyTerms({ whole, today }: ModifyTermsProps) {
  const { t } = useTranslation('framework');
  const name = `version ${whole.record.frameworkId}`;
  return (
    <OpenedForm name={name} openText={t('modify.title')}>
      {(close) => <ModifyForm whole={whole} today={today} name={name} onClose={close} />}
    </OpenedForm>
  );
}

interface ModifyFormProps extends ModifyTermsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function ModifyForm({ whole, today, name, onClose }: ModifyFormProps) {
  const { t } = useTranslation('framework');
  const language = useLanguage();
  const told = useTold();
  const { termFacts } = useFrameworkWords();
  const { modify, read } = useFrameworkWrites();
  const [seen, reread] = useSeen(whole, () => read(whole.record.frameworkId));
  const form = useForm({
    name,
    first: modifyDraft(seen, language),
    read: (draft: ModifyDraft) => told(readModification(draft, seen, today)),
    send: (body) => modify(seen, { ...body, lots: [...body.lots], tariffs: [...body.tariffs] }),
    onSent: ({ record: { termsVersion } }) => {
      announce(t('modify.done', { version: termsVersion }));
      onClose();
    },
  });
  const describe = (current: unknown) => {
    const now = operations.modifyFramework.answer.safeParse(current);
    return now.success ? termFacts(now.data.record) : undefined;
  };
  const { others } = readModification(form.draft, seen, today);
  return (
    <FormView
      form={form}
      title={t('modify.title')}
      submitText={t('modify.save')}
      told={{ seen: termFacts(seen.record), describe }}
      onReread={reread}
      onCancel={onClose}
    >
      <Paragraph>{t('modify.text')}</Paragraph>
      <ModifiedParts form={form} whole={seen} />
      <GroundFields form={form} whole={seen} today={today} isBought={isProcured(seen.record)} />
      {others.length > 0 && (
        <div role="status">
          <strong>{t('modify.missing')}</strong>
          <ProblemList problems={others} />
        </div>
      )}
    </FormView>
  );
}
