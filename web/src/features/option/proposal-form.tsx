import { NAMED_AGREEMENTS_MAX, type TermGroup, openOption } from '@jatkopolku/domain/option';

import type { ProposalAddress } from '../../addresses/addresses.ts';
import { ChoiceField, ParagraphField, SelectField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { type Form, useForm } from '../../form/use-form.ts';
import { useOddPrices } from '../../form/use-odd-prices.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { useSend } from '../../queries/use-send.ts';
import { AgreementPicks } from './agreement-picks.tsx';
import { Conditions } from './conditions.tsx';
import {
  type ProposalDraft,
  type ProposalField,
  firstDraft,
  inScope,
  judgedBody,
  proposalField,
  readProposal,
} from './proposal-draft.ts';
import { ReachSummary } from './reach-view.tsx';
import type { Desk } from './use-desk.ts';
import { useOptionWords } from './use-option-words.ts';

interface ProposalFormProps {
  readonly desk: Desk;
  readonly groups: readonly TermGroup[];
  readonly asked: ProposalAddress;
  readonly onProposed: (decisionId: string) => void;
}

/** What is decided, for whom and why; whom it would reach is shown while it is written. */
export function ProposalForm({ desk, groups, asked, onProposed }: ProposalFormProps) {
  const { t } = useTranslation('option');
  const propose = useSend('proposeOption');
  const oddPrices = useOddPrices();
  const conditionsOf = ({ framework, option }: ProposalDraft) =>
    desk.frameworks.find(({ frameworkId }) => frameworkId === framework)?.optionTerms[
      Number(option) - 1
    ]?.conditions ?? '';
  const form = useForm({
    name: `option ${JSON.stringify(asked)}`,
    first: firstDraft(asked),
    read: (draft) => {
      const { sent, wrong, faults } = readProposal(draft, conditionsOf(draft));
      const texts = wrong.map((field) => [
        field,
        t(`form.faults.${faultName(field)}`, { most: NAMED_AGREEMENTS_MAX }),
      ]);
      const all = { ...faults, ...Object.fromEntries(texts) };
      return { sent, faults: all, fieldOf: proposalField(draft) };
    },
    oddities: ({ prices }) => oddPrices(prices.map(({ dayPriceCents }) => dayPriceCents)),
    send: (body, key) => propose({ body, key }),
    result: t('form.wasProposed'),
    onSent: ({ record }) => onProposed(record.decisionId),
  });
  const body = judgedBody(form.draft);
  const judged = useRead('judgeOption', body && { body });
  const { draft } = form;
  return (
    <FormView form={form} submitText={t('form.submit')}>
      <WhatFields form={form} desk={desk} groups={groups} />
      <WhomFields form={form} desk={desk} />
      {draft.scope !== '' && (
        <AgreementPicks
          form={form}
          agreements={inScope(draft, desk.agreements)}
          judged={judged.data}
        />
      )}
      {judged.data && <ReachSummary judged={judged.data} />}
      <Conditions form={form} conditions={draft.use === 'use' ? conditionsOf(draft) : ''} />
      <ParagraphField
        form={form}
        field="reason"
        label={t('form.reason')}
        hint={t('form.reasonHint')}
      />
    </FormView>
  );
}

/** Every price has the same text. */
function faultName(field: ProposalField) {
  return field.startsWith('prices.')
    ? 'prices'
    : (field as Exclude<ProposalField, `prices.${string}`>);
}

interface FieldsProps {
  readonly form: Form<ProposalDraft>;
  readonly desk: Desk;
}

function WhatFields({ form, desk, groups }: FieldsProps & Pick<ProposalFormProps, 'groups'>) {
  const { t } = useTranslation('option');
  const { termOf } = useOptionWords();
  const own = groups.filter(({ framework }) => framework.frameworkId === form.draft.framework);
  const open = own.map(openOption).filter((option) => option !== undefined);
  const byNo = new Map(open.map((option) => [option.optionNo, option]));
  const lastDay = useLastDay();
  return (
    <>
      {desk.frameworks.length > 1 && (
        <SelectField
          form={form}
          field="framework"
          label={t('form.framework')}
          placeholder={t('filters.framework')}
          options={desk.frameworks.map(({ frameworkId, name }) => [frameworkId, name])}
        />
      )}
      {byNo.size === 0 ? (
        form.draft.framework !== '' && <p>{t('form.noneOpen')}</p>
      ) : (
        <ChoiceField
          form={form}
          field="option"
          label={t('form.option')}
          options={[...byNo.values()].map((option) => [
            String(option.optionNo),
            t('form.optionOf', {
              no: option.optionNo,
              term: termOf(option),
              noticeBy: lastDay(option.decideBy),
            }),
          ])}
        />
      )}
      <ChoiceField
        form={form}
        field="use"
        label={t('form.use')}
        options={(['use', 'leave'] as const).map((value) => [value, t(`form.uses.${value}`)])}
      />
    </>
  );
}

function WhomFields({ form, desk }: FieldsProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const lots = desk.lots.filter(({ frameworkId }) => frameworkId === form.draft.framework);
  return (
    <ChoiceField
      form={form}
      field="scope"
      label={t('form.scope')}
      options={[
        ['all', t('form.scopes.all')],
        ...lots.map(
          (one) =>
            [
              String(one.lot),
              t('form.scopes.lot', { lot: one.lot, name: format.lotName(one) }),
            ] as const,
        ),
        ['some', t('form.scopes.some')],
      ]}
    />
  );
}
