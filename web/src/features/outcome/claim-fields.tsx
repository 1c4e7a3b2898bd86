import { byText } from '@jatkopolku/kernel';
import { Button } from 'suomifi-ui-components';

import { ChoiceField, DayField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useReadAll } from '../../queries/use-read.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { CounterpartFields } from './counterpart-fields.tsx';
import { PathAgreementFields } from './path-agreement-fields.tsx';
import type { Claimable } from './queries.ts';
import { useBonusText } from './use-bonus-text.ts';

interface ClaimFieldsProps {
  readonly form: Form<ClaimDraft>;
  readonly claimable: Claimable;
}

/** The path onwards: which, from when, and where. */
export function ClaimFields({ form, claimable }: ClaimFieldsProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const { tariff, startsOn, pathStartsBy } = claimable;
  if (tariff.length === 0) return <p>{t('new.noTariff')}</p>;
  const between = { from: format.date(startsOn), to: format.date(pathStartsBy) };
  return (
    <>
      <ChoiceField
        form={form}
        field="pathType"
        label={t('new.path')}
        options={tariff.map(({ pathType, amountCents }) => [
          pathType,
          `${t(`paths.${pathType}`)}, ${format.euros(amountCents)}`,
        ])}
      />
      <BonusTermsText claimable={claimable} pathType={form.draft.pathType} />
      <DayField
        form={form}
        field="pathStartsOn"
        label={t('new.startsOn')}
        hint={t('new.startsBetween', between)}
      />
      <PathAgreementFields form={form} />
      <LastCounterpart form={form} />
      <CounterpartFields form={form} />
    </>
  );
}

interface BonusTermsTextProps {
  readonly claimable: Claimable;
  readonly pathType: string;
}

/** What the terms ask of the path that is chosen. */
function BonusTermsText({ claimable, pathType }: BonusTermsTextProps) {
  const textOf = useBonusText();
  const bonus = claimable.tariff.find((one) => one.pathType === pathType);
  const texts = bonus ? textOf(bonus) : [];
  if (texts.length === 0) return null;
  return (
    <ul className="bonus-terms">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** The employer or school of the provider's last claim: clients often go on to the same ones. */
function LastCounterpart({ form }: { readonly form: Form<ClaimDraft> }) {
  const { t } = useTranslation('outcome');
  const { data = [] } = useReadAll('listClaims');
  const { counterpartName, counterpartBusinessId } = form.draft;
  const last = data
    .map(({ record }) => record)
    .toSorted((a, b) => byText(a.submittedOn, b.submittedOn))
    .at(-1);
  const { counterpartName: name = null, counterpartBusinessId: businessId = null } = last ?? {};
  if (counterpartName !== '' || counterpartBusinessId !== '') return null;
  if (name === null || businessId === null) return null;
  return (
    <Button
      variant="secondaryNoBorder"
      className="last-counterpart"
      onClick={() => form.write({ counterpartName: name, counterpartBusinessId: businessId })}
    >
      {t('new.useLast', { name, businessId })}
    </Button>
  );
}
