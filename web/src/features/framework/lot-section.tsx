import { operations } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';
import { Heading, VisuallyHidden } from 'suomifi-ui-components';

import { ChoiceField, ParagraphField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useTold } from '../../form/reading.ts';
import { type Form, useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { announce } from '../../ui/announcer.tsx';
import type { Fact } from '../../ui/differences.ts';
import { Empty } from '../../ui/states.tsx';
import { draftNames } from './draft-names.ts';
import { type LotDraft, freeLots, readLot, readLotFacts } from './lot-draft.ts';
import { type StoredLot, type WholeFramework, useFrameworkWrites } from './queries.ts';

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
    <section aria-labelledby="lots">
      <Heading variant="h2" mb="xs" id="lots">
        {t('lots.title')}
      </Heading>
      {lots.length === 0 && <Empty>{t('lots.none')}</Empty>}
      <ul className="found">
        {lots.map((lot) => (
          <li key={lot.record.lot}>
            <LotLine whole={whole} lot={lot} mayChange={mayChange} />
          </li>
        ))}
      </ul>
      {mayChange && free.length > 0 && (
        <OpenedForm name={name} openText={t('lots.add')}>
          {(close) => <NewLotForm whole={whole} name={name} onClose={close} />}
        </OpenedForm>
      )}
    </section>
  );
}

interface LotLineProps extends LotSectionProps {
  readonly lot: StoredLot;
}

function LotLine({ whole, lot, mayChange }: LotLineProps) {
  const { t } = useTranslation('framework');
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
      <span className="found-name">{`${t('lots.no', { lot: record.lot })}: ${record.name}`}</span>
      {record.description && <span className="quiet">{record.description}</span>}
      {mayChange && (
        <OpenedForm name={name} openText={openText}>
          {(close) => <ChangeLotForm whole={whole} lot={lot} name={name} onClose={close} />}
        </OpenedForm>
      )}
    </>
  );
}

interface LotFormProps {
  readonly whole: WholeFramework;
  readonly name: string;
  readonly onClose: () => void;
}

function NewLotForm({ whole: { record, lots }, name, onClose }: LotFormProps) {
  const { t } = useTranslation('framework');
  const told = useTold();
  const { addLot } = useFrameworkWrites();
  const free = freeLots(lots.map((lot) => lot.record));
  const form = useForm({
    name,
    first: { lot: String(free[0] ?? ''), name: '', description: '' },
    read: (draft: LotDraft) => told(readLot(draft, record.frameworkId)),
    send: addLot,
    onSent: ({ record: { lot } }) => {
      announce(t('lots.wasAdded', { lot }));
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
          options={free.map((lot) => ({ value: String(lot), text: t('lots.no', { lot }) }))}
        />
      )}
      <LotFields form={form} />
    </FormView>
  );
}

function ChangeLotForm({ whole, lot, name, onClose }: LotFormProps & Pick<LotLineProps, 'lot'>) {
  const { t } = useTranslation('framework');
  const told = useTold();
  const { changeLot, read } = useFrameworkWrites();
  const readAgain = async () =>
    (await read(whole.record.frameworkId)).lots.find((one) => one.record.lot === lot.record.lot);
  const [seen, reread] = useSeen(lot, readAgain);
  const { record } = seen;
  const form = useForm({
    name,
    first: { lot: String(record.lot), name: record.name, description: record.description },
    read: (draft: LotDraft) => told(readLotFacts(draft)),
    send: (facts) => changeLot(seen, facts),
    onSent: () => {
      announce(t('lots.wasSaved', { lot: record.lot }));
      onClose();
    },
  });
  const factsOf = (one: StoredLot['record']): readonly Fact[] => [
    [t('lots.name'), one.name],
    [t('lots.description'), one.description],
  ];
  const describe = (current: unknown) => {
    const now = operations.changeLot.answer.safeParse(current);
    return now.success ? factsOf(now.data.record) : undefined;
  };
  return (
    <FormView
      form={form}
      title={t('lots.no', { lot: record.lot })}
      submitText={t('lots.save')}
      told={{ seen: factsOf(record), describe }}
      onReread={reread}
      onCancel={onClose}
    >
      <LotFields form={form} />
    </FormView>
  );
}

function LotFields({ form }: { readonly form: Form<LotDraft> }) {
  const { t } = useTranslation(['framework', 'form']);
  return (
    <>
      <TextField form={form} field="name" label={t('lots.name')} />
      <ParagraphField
        form={form}
        field="description"
        label={t('lots.description')}
        optionalText={t('form:optional')}
      />
    </>
  );
}
