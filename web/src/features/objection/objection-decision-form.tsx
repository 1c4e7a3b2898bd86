import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { showResult } from '../../ui/result-place.tsx';
import { useObjectionFacts } from './objection-facts.ts';
import type { HeldObjection } from './queries.ts';
import { noVerdict, readVerdict, verdictNeedsReason } from './verdict-draft.ts';

const verdicts = ['uphold', 'dismiss'] as const;

/** Upholds an objection or dismisses it, for who had no part in the decision. */
export function ObjectionDecisionForm({ held }: { readonly held: HeldObjection }) {
  const { t } = useTranslation('objection');
  const { claimId, decisionNo } = held.record;
  const form = useRecordForm('decideObjection', held, {
    isFinal: true,
    name: `decision of objection ${claimId} ${decisionNo} ${held.version}`,
    draft: () => noVerdict,
    facts: useObjectionFacts(),
    read: readVerdict,
    onSent: (_, { verdict }) => showResult(t(`deciding.done.${verdict}`)),
  });
  const chosen = verdicts.find((verdict) => verdict === form.draft.verdict);
  return (
    <FormView
      form={form}
      submitText={chosen === undefined ? t('deciding.choose') : t(`deciding.verdicts.${chosen}`)}
    >
      <ChoiceField
        form={form}
        field="verdict"
        label={t('deciding.verdict')}
        options={verdicts.map((value) => [value, t(`deciding.verdicts.${value}`)])}
      />
      <ParagraphField
        form={form}
        field="reason"
        label={t('deciding.reason')}
        hint={t('deciding.reasonHint')}
        isOptional={verdictNeedsReason[form.draft.verdict] !== true}
      />
    </FormView>
  );
}
