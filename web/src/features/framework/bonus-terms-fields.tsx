import {
  type LotNumber,
  type PathType,
  evidenceKinds,
  lastingMonths,
  pathTypes,
} from '@jatkopolku/domain/framework';
import { Button } from 'suomifi-ui-components';

import { ChecksField, ChoiceField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Fold } from '../../ui/fold.tsx';
import { type BonusTermsField, bonusTermsField } from './bonus-terms-draft.ts';
import { type TariffDraft, tariffField } from './tariff-draft.ts';

interface BonusTermsListProps {
  readonly form: Form<TariffDraft>;
  readonly lots: readonly LotNumber[];
}

/** What each bonus that is given asks of its path, folded: most ask for little. */
export function BonusTermsList({ form, lots }: BonusTermsListProps) {
  const { t } = useTranslation('framework');
  const given = pathTypes.flatMap((pathType) =>
    lots
      .filter((lot) => form.draft[tariffField(lot, pathType)].trim() !== '')
      .map((lot) => ({ lot, pathType })),
  );
  if (given.length === 0) return null;
  return (
    <div className="bonus-terms-list">
      <p className="group-name">{t('bonusTerms.title')}</p>
      {given.map((bonus) => (
        <BonusTermsFields
          key={`${bonus.pathType} ${bonus.lot}`}
          form={form}
          lots={lots}
          {...bonus}
        />
      ))}
    </div>
  );
}

interface BonusTermsFieldsProps extends BonusTermsListProps {
  readonly lot: LotNumber;
  readonly pathType: PathType;
}

function BonusTermsFields({ form, lots, lot, pathType }: BonusTermsFieldsProps) {
  const { t } = useTranslation(['framework', 'outcome']);
  const field = bonusTermsField(lot, pathType);
  const isFaulty = Object.entries(form.faults).some(
    ([path, fault]) => fault && path.startsWith(`${field}.`),
  );
  const kinds = useKinds();
  const copy = () =>
    form.write((draft) =>
      Object.fromEntries(lots.map((one) => [bonusTermsField(one, pathType), draft[field]])),
    );
  return (
    <Fold
      title={t('bonusTerms.of', { path: t(`outcome:paths.${pathType}`), lot })}
      isNeeded={isFaulty}
    >
      <TextField
        form={form}
        field={`${field}.minimumMonths`}
        label={t('bonusTerms.months')}
        hint={t('bonusTerms.monthsHint')}
        inputMode="numeric"
        isOptional
      />
      <ChecksField
        form={form}
        field={`${field}.needsCompany`}
        label={t('bonusTerms.counterpart')}
        options={[['yes', t('bonusTerms.company')]]}
      />
      <ChecksField
        form={form}
        field={`${field}.start`}
        label={t('bonusTerms.start')}
        options={kinds}
      />
      <SecondPartFields form={form} field={field} />
      {lots.length > 1 && (
        <Button variant="secondaryNoBorder" onClick={copy}>
          {t('bonusTerms.copy')}
        </Button>
      )}
    </Fold>
  );
}

function useKinds() {
  const { t } = useTranslation('outcome');
  return evidenceKinds.map((kind) => [kind, t(`evidenceKinds.${kind}`)] as const);
}

interface SecondPartFieldsProps extends Pick<BonusTermsListProps, 'form'> {
  readonly field: BonusTermsField;
}

/** Whether a part is paid only when the path has lasted, how much of the bonus, and what shows it. */
function SecondPartFields({ form, field }: SecondPartFieldsProps) {
  const { t } = useTranslation('framework');
  const kinds = useKinds();
  const hasSecond = form.draft[field].secondMonths !== '';
  return (
    <>
      <ChoiceField
        form={form}
        field={`${field}.secondMonths`}
        label={t('bonusTerms.second')}
        options={[
          ['', t('bonusTerms.noSecond')],
          ...lastingMonths.map(
            (months) => [String(months), t('bonusTerms.after', { count: months })] as const,
          ),
        ]}
      />
      {hasSecond && (
        <>
          <TextField
            form={form}
            field={`${field}.secondAmount`}
            label={t('bonusTerms.secondAmount')}
            hint={t('bonusTerms.secondHint')}
            inputMode="decimal"
          />
          <ChecksField
            form={form}
            field={`${field}.lasting`}
            label={t('bonusTerms.lasting')}
            options={kinds}
          />
        </>
      )}
    </>
  );
}
