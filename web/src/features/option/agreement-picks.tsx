import type { Agreement } from '@jatkopolku/domain/agreement';
import { Button } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { useField, useShown } from '../../form/use-field.ts';
import type { Form } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import type { ProposalDraft } from './proposal-draft.ts';
import { useGroundText } from './use-option-words.ts';

interface AgreementPicksProps {
  readonly form: Form<ProposalDraft>;
  readonly agreements: readonly Agreement[];
  readonly judged: Answer<'judgeOption'> | undefined;
}

/** The agreements that it could be about: ticked ones are, with a new price where there is one. */
export function AgreementPicks({ form, agreements, judged }: AgreementPicksProps) {
  const { t } = useTranslation('option');
  const byProviderName = useByProviderName();
  const { draft } = form;
  const { id, fault } = useShown(form, 'chosen', t('form.chosen'));
  const isSome = draft.scope === 'some';
  const ids = agreements.map(({ agreementId }) => agreementId);
  const tickAll = (all: boolean) =>
    form.write(isSome ? { chosen: all ? ids : [] } : { except: all ? [] : ids });
  return (
    <fieldset id={id} className="option-picks">
      <legend>{t('form.chosen')}</legend>
      <p className="quiet">{isSome ? t('form.chosenHint') : t('form.exceptHint')}</p>
      <div className="row-actions">
        <Button variant="secondary" onClick={() => tickAll(true)}>
          {t('form.chooseAll')}
        </Button>
        <Button variant="secondary" onClick={() => tickAll(false)}>
          {t('form.chooseNone')}
        </Button>
      </div>
      {fault !== undefined && <p className="fault">{fault}</p>}
      <ul>
        {agreements.toSorted(byProviderName).map((agreement) => (
          <li key={agreement.agreementId}>
            <AgreementPick form={form} agreement={agreement} judged={judged} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface AgreementPickProps extends Omit<AgreementPicksProps, 'agreements'> {
  readonly agreement: Agreement;
}

function AgreementPick({ form, agreement, judged }: AgreementPickProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const providerName = useProviderName();
  const groundText = useGroundText();
  const { draft } = form;
  const { agreementId, providerId, lot } = agreement;
  const isSome = draft.scope === 'some';
  const isTicked = isSome
    ? draft.chosen.includes(agreementId)
    : !draft.except.includes(agreementId);
  const tick = (on: boolean) =>
    form.write((now) =>
      isSome
        ? { chosen: withOrWithout(now.chosen, agreementId, on) }
        : { except: withOrWithout(now.except, agreementId, !on) },
    );
  const name = providerName(providerId);
  const found = judged?.agreements.find((one) => one.agreementId === agreementId);
  const price = format.euros(found?.dayPriceCents ?? agreement.dayPriceCents);
  return (
    <>
      <label className="option-tick">
        <input type="checkbox" checked={isTicked} onChange={({ target }) => tick(target.checked)} />
        <span>
          {name}{' '}
          <span className="quiet">
            {agreementId} · {t('scope.lotShort', { lot })} · {t('form.priceNow', { price })}
          </span>
        </span>
      </label>
      {isTicked && found?.ground && <span className="fault">{groundText(found)}</span>}
      {isTicked && draft.use === 'use' && (
        <PriceField form={form} agreement={agreement} name={name} />
      )}
    </>
  );
}

function withOrWithout(ids: readonly string[], id: string, isIn: boolean): readonly string[] {
  const others = ids.filter((one) => one !== id);
  return isIn ? [...others, id] : others;
}

interface PriceFieldProps extends Omit<AgreementPickProps, 'judged'> {
  readonly name: string;
}

function PriceField({ form, agreement: { agreementId }, name }: PriceFieldProps) {
  const { t } = useTranslation('option');
  const label = t('form.newPriceOf', { name: `${name} ${agreementId}` });
  const { id, fault, value, write } = useField(form, `prices.${agreementId}`, label);
  return (
    <span className="option-price">
      <span aria-hidden="true">{t('form.newPrice')}</span>
      <input
        inputMode="decimal"
        id={id}
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        value={value}
        onChange={({ target }) => write(target.value)}
      />
      <span id={`${id}-fault`} className="fault">
        {fault}
      </span>
    </span>
  );
}
