import { isProcured, lotNumbers } from '@jatkopolku/domain/framework';

import { ParagraphField, TextField } from '../../form/fields.tsx';
import { ListField } from '../../form/list-field.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Fold } from '../../ui/fold.tsx';
import { BonusTermsList } from './bonus-terms-fields.tsx';
import { type ModifyDraft, lotsIn } from './modify-draft.ts';
import { TariffFields } from './tariff-fields.tsx';
import { ClaimFields, TenderFields, TermFields } from './terms-fields.tsx';
import type { WholeFramework } from './whole-framework.ts';

interface ModifiedPartsProps {
  readonly form: Form<ModifyDraft>;
  readonly whole: WholeFramework;
}

/** The terms as they are, folded: what is to change is opened. */
export function ModifiedParts({ form, whole }: ModifiedPartsProps) {
  const { t } = useTranslation('framework');
  const faulty = (begins: string) =>
    Object.entries(form.faults).some(([field, fault]) => fault && field.startsWith(begins));
  const ofTerm = ['name', 'startsOn', 'endsOn', 'optionTerms', 'split', 'longTerm'];
  return (
    <>
      <Fold title={t('modify.terms')} isNeeded={ofTerm.some(faulty)}>
        <TermFields form={form} />
        <TenderFields form={form} isPublished />
      </Fold>
      <ClaimFields form={form} />
      <Fold title={t('modify.lots')} isNeeded={faulty('lots')}>
        <LotsFields form={form} whole={whole} />
      </Fold>
      {isProcured(whole.record) && (
        <Fold title={t('modify.tariffs')} isNeeded={faulty('bonus-') || faulty('terms-')}>
          <TariffFields form={form} lots={lotsIn(form.draft)} />
          <BonusTermsList form={form} lots={lotsIn(form.draft)} />
        </Fold>
      )}
    </>
  );
}

/** The lots there are, which stay, and new ones. */
function LotsFields({ form, whole }: ModifiedPartsProps) {
  const { t } = useTranslation('framework');
  const { lots } = form.draft;
  const next = String(lotNumbers.find((lot) => !lotsIn(form.draft).includes(lot)));
  return (
    <ListField
      form={form}
      field="lots"
      label={t('modify.lots')}
      addText={t('lots.add')}
      rowName={(number) => t('lots.no', { lot: Number(lots[number - 1]?.lot ?? next) })}
      empty={{ lot: next, name: '', nameSv: '', description: '' }}
      kept={whole.lots.length}
      most={lotNumbers.length}
    >
      {(at) => (
        <>
          <TextField form={form} field={`lots.${at}.name`} label={t('lots.name')} />
          <TextField form={form} field={`lots.${at}.nameSv`} label={t('lots.nameSv')} isOptional />
          <ParagraphField
            form={form}
            field={`lots.${at}.description`}
            label={t('lots.description')}
            isOptional
          />
        </>
      )}
    </ListField>
  );
}
