import { isProcured, lotNumbers } from '@jatkopolku/domain/framework';
import { useTranslation } from 'react-i18next';

import { ParagraphField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { Fold } from '../../ui/fold.tsx';
import { type ModifyDraft, lotsIn } from './modify-draft.ts';
import { TariffFields } from './tariff-fields.tsx';
import { ClaimFields, TenderFields, TermFields } from './terms-fields.tsx';
import type { WholeFramework } from './whole-framework.ts';

interface ModifiedPartsProps {
  readonly form: Form<ModifyDraft>;
  readonly whole: WholeFramework;
}

/** The terms as they stand, folded: what is to change is opened. */
export function ModifiedParts({ form, whole }: ModifiedPartsProps) {
  const { t } = useTranslation('framework');
  const lots = lotsIn(form.draft, whole).map(({ lot }) => lot);
  const faulty = (begins: string) =>
    Object.entries(form.faults).some(([field, fault]) => fault && field.startsWith(begins));
  const ofTerm = ['name', 'startsOn', 'endsOn', 'months', 'noticeDays', 'split', 'longTerm'];
  return (
    <>
      <Fold title={t('modify.terms')} isNeeded={ofTerm.some(faulty)}>
        <TermFields form={form} />
        <TenderFields form={form} isPublished />
      </Fold>
      <ClaimFields form={form} />
      <Fold title={t('modify.lots')} isNeeded={faulty('lot')}>
        <LotsFields form={form} whole={whole} />
      </Fold>
      {isProcured(whole.record) && (
        <Fold title={t('modify.tariffs')} isNeeded={faulty('bonus-')}>
          <TariffFields form={form} lots={lots} />
        </Fold>
      )}
    </>
  );
}

/** The lots there are, and the next one, which begins with its name. */
function LotsFields({ form, whole }: ModifiedPartsProps) {
  const { t } = useTranslation(['framework', 'form']);
  const known = lotsIn(form.draft, whole).map(({ lot }) => lot);
  const next = lotNumbers.find((lot) => !known.includes(lot));
  return (
    <>
      {[...known, ...(next ? [next] : [])].map((lot) => (
        <fieldset key={lot} className="framework-option">
          <legend>{lot === next ? t('lots.add') : t('lots.no', { lot })}</legend>
          <TextField
            form={form}
            field={`lotName${lot}`}
            label={t('lots.name')}
            {...(lot === next && { optionalText: t('form:optional') })}
          />
          <TextField
            form={form}
            field={`lotNameSv${lot}`}
            label={t('lots.nameSv')}
            optionalText={t('form:optional')}
          />
          <ParagraphField
            form={form}
            field={`lotDescription${lot}`}
            label={t('lots.description')}
            optionalText={t('form:optional')}
          />
        </fieldset>
      ))}
    </>
  );
}
