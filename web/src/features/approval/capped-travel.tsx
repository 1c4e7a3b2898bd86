import { type HeldTravel, heldTravel, travelVerdicts } from '@jatkopolku/domain/attendance';

import { ChecksField, ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/result-place.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { type OpenSheet, withCaps } from './queries.ts';
import { readTravel, travelDraft } from './travel-draft.ts';
import { useSheetFacts } from './use-sheet-facts.ts';
import { useTravelText } from './use-travel-text.ts';

interface CappedTravelProps {
  readonly open: OpenSheet;
}

/** The days with travel above the region's cap: what of it is held, and the decision on it. */
export function CappedTravel({ open }: CappedTravelProps) {
  const { t } = useTranslation('approval');
  const days = heldTravel(withCaps(open));
  if (days.length === 0) return null;
  const name = `travel ${open.sheet.record.month} ${open.sheet.record.placementId}`;
  return (
    <Section title={t('cappedTravel.title')}>
      <p>{t('cappedTravel.text')}</p>
      <TravelTable days={days} />
      {open.sheet.actions.decideTravel.allowed && (
        <FormDisclosure name={name} openText={t('cappedTravel.open')}>
          {(close) => <TravelForm open={open} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

function TravelTable({ days }: { readonly days: readonly HeldTravel[] }) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const travelText = useTravelText();
  const amounts = (['travel', 'cap', 'owed', 'held'] as const).map((one) =>
    t(`cappedTravel.${one}`),
  );
  return (
    <WideTable
      caption={<span className="visually-hidden">{t('cappedTravel.title')}</span>}
      columns={[t('cappedTravel.date'), ...numbers(...amounts), t('cappedTravel.decision')]}
    >
      {days.map((held) => (
        <tr key={held.date}>
          <th scope="row">{format.date(held.date)}</th>
          <NumberCell>{format.euros(held.travelCents)}</NumberCell>
          <NumberCell>{format.euros(held.capCents)}</NumberCell>
          <NumberCell>{format.euros(held.owedCents)}</NumberCell>
          <NumberCell>{format.euros(held.heldCents)}</NumberCell>
          <td>{travelText(held)}</td>
        </tr>
      ))}
    </WideTable>
  );
}

interface TravelFormProps extends CappedTravelProps {
  readonly name: string;
  readonly onClose: () => void;
}

/** Accepts all of the travel of the chosen days, or leaves it at the cap, always with a reason. */
function TravelForm({ open, name, onClose }: TravelFormProps) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const sheet = withCaps(open);
  const form = useRecordForm('decideTravel', open.sheet, {
    name,
    draft: () => travelDraft(sheet),
    facts: useSheetFacts(),
    read: (draft) => {
      const { sent, missing } = readTravel(draft);
      const faults = missing.map((field) => [field, t(`cappedTravel.faults.${field}`)]);
      return { sent, faults: Object.fromEntries(faults) };
    },
    result: t('cappedTravel.wasSaved'),
    onSent: onClose,
  });
  const dateText = ({ date, travelCents, capCents }: HeldTravel) =>
    t('cappedTravel.dateOf', {
      date: format.date(date),
      amount: format.euros(travelCents),
      cap: format.euros(capCents),
    });
  return (
    <FormView form={form} submitText={t('cappedTravel.save')} onCancel={onClose}>
      <ChecksField
        form={form}
        field="dates"
        label={t('cappedTravel.dates')}
        options={heldTravel(sheet).map((held) => [held.date, dateText(held)])}
      />
      <ChoiceField
        form={form}
        field="verdict"
        label={t('cappedTravel.verdict')}
        options={travelVerdicts.map((one) => [one, t(`cappedTravel.verdicts.${one}`)])}
      />
      <ParagraphField
        form={form}
        field="reason"
        label={t('cappedTravel.reason')}
        hint={t('cappedTravel.reasonHint')}
      />
    </FormView>
  );
}
