import { VisuallyHidden } from 'suomifi-ui-components';

import type { Row } from '../../api/operation-names.ts';
import { ChoiceField, ParagraphField, TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { type Form, useForm } from '../../form/use-form.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import type { Fact } from '../../ui/differences.ts';
import { Section, showResult } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';
import { draftNames } from './draft-names.ts';
import { type LotDraft, freeLots, lotDraft, readLot, readLotFacts } from './lot-draft.ts';
import type { WholeFramework } from './whole-framework.ts';

interface LotSectionProps {
  readonly whole: WholeFramework;
  readonly mayChange: boolean;
}

/** What the framework is split into. */
export function LotSection({ whole, mayChange }: LotSectionProps) {
  const { t } = useTranslation('framework');
  const { record, lots } = whole;
  const free = freeLots(lots.map((lot) => lot.record));
  const name = draftNames.newLot(record.frameworkId);
  return (
    <Section title={t('lots.title')} titleId="lots">
      {lots.length === 0 && <Empty>{t('lots.none')}</Empty>}
      <ul className="found">
        {lots.map((lot) => (
          <li key={lot.record.lot}>
            <LotLine lot={lot} mayChange={mayChange} />
          </li>
        ))}
      </ul>
      {mayChange && free.length > 0 && (
        <FormDisclosure name={name} openText={t('lots.add')}>
          {(close) => <NewLotForm whole={whole} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

type Lot = Row<'listLots'>;

interface LotLineProps {
  readonly lot: Lot;
  readonly mayChange: boolean;
}

function LotLine({ lot, mayChange }: LotLineProps) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const { record } = lot;
  const name = draftNames.lot(record.frameworkId, record.lot);
  const openText = (
    <>
      {t('lots.change')}
      <VisuallyHidden>{`: ${t('lots.no', { lot: record.lot })}`}</VisuallyHidden>
    </>
  );
  return (
    <>
      <span className="found-name">{`${t('lots.no', { lot: record.lot })}: ${format.lotName(record)}`}</span>
      {record.description && <span className="quiet">{record.description}</span>}
      {mayChange && (
        <FormDisclosure name={name} openText={openText}>
          {(close) => <ChangeLotForm lot={lot} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </>
  );
}

interface LotFormProps {
  readonly name: string;
  readonly onClose: () => void;
}

function NewLotForm({
  whole: { record, lots },
  name,
  onClose,
}: LotFormProps & Pick<LotSectionProps, 'whole'>) {
  const { t } = useTranslation('framework');
  const createLot = useSend('createLot');
  const free = freeLots(lots.map((lot) => lot.record));
  const form = useForm({
    name,
    first: { lot: String(free[0] ?? ''), name: '', nameSv: '', description: '' },
    read: (draft: LotDraft) => readLot(draft, record.frameworkId),
    send: (body, key) => createLot({ body, key }),
    onSent: ({ record: { lot } }) => {
      showResult(t('lots.wasAdded', { lot }));
      onClose();
    },
  });
  return (
    <FormView form={form} title={t('lots.add')} submitText={t('lots.save')} onCancel={onClose}>
      {free.length > 1 && (
        <ChoiceField
          form={form}
          field="lot"
          label={t('lots.number')}
          options={free.map((lot) => [String(lot), t('lots.no', { lot })])}
        />
      )}
      <LotFields form={form} />
    </FormView>
  );
}

function ChangeLotForm({ lot, name, onClose }: LotFormProps & Pick<LotLineProps, 'lot'>) {
  const { t } = useTranslation('framework');
  const number = lot.record.lot;
  const factsOf = (one: Lot['record']): readonly Fact[] => [
    [t('lots.name'), one.name],
    [t('lots.nameSv'), one.nameSv ?? ''],
    [t('lots.description'), one.description],
  ];
  const form = useRecordForm('changeLot', lot, {
    name,
    draft: lotDraft,
    facts: factsOf,
    read: readLotFacts,
    result: t('lots.wasSaved', { lot: number }),
    onSent: onClose,
  });
  return (
    <FormView
      form={form}
      title={t('lots.no', { lot: number })}
      submitText={t('lots.save')}
      onCancel={onClose}
    >
      <LotFields form={form} />
    </FormView>
  );
}

function LotFields({ form }: { readonly form: Form<LotDraft> }) {
  const { t } = useTranslation('framework');
  return (
    <>
      <TextField form={form} field="name" label={t('lots.name')} />
      <TextField form={form} field="nameSv" label={t('lots.nameSv')} isOptional />
      <ParagraphField form={form} field="description" label={t('lots.description')} isOptional />
    </>
  );
}
