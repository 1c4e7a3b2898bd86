import { type Tariff, isProcured, pathTypes } from '@jatkopolku/domain/framework';
import { Paragraph } from 'suomifi-ui-components';

import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section, showResult } from '../../ui/result-place.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { useBonusText } from '../outcome/use-bonus-text.ts';
import { BonusTermsList } from './bonus-terms-fields.tsx';
import { draftNames } from './draft-names.ts';
import { type TariffDraft, readBonuses, tariffDraft } from './tariff-draft.ts';
import { TariffFields } from './tariff-fields.tsx';
import { useSaveBonuses } from './use-save-bonuses.ts';
import type { WholeFramework } from './whole-framework.ts';

interface TariffSectionProps {
  readonly whole: WholeFramework;
  readonly mayChange: boolean;
}

/** What each path is worth in each lot: written in place while it is a draft. */
export function TariffSection({ whole, mayChange }: TariffSectionProps) {
  const { t } = useTranslation('framework');
  const { record, lots } = whole;
  if (lots.length === 0) return null;
  return (
    <Section title={t('tariffs.title')} titleId="tariffs">
      {!isProcured(record) && <Paragraph>{t('tariffs.notProcured')}</Paragraph>}
      {isProcured(record) &&
        (mayChange ? <TariffForm whole={whole} /> : <TariffTable whole={whole} />)}
    </Section>
  );
}

type OfWhole = Pick<TariffSectionProps, 'whole'>;

function TariffTable({ whole: { lots, tariffs } }: OfWhole) {
  const { t } = useTranslation(['framework', 'outcome']);
  const columns = [t('tariffs.path'), ...lots.map(({ record: { lot } }) => t('lots.no', { lot }))];
  const bonusOf = (lot: number, pathType: string) =>
    tariffs.find(({ record }) => record.lot === lot && record.pathType === pathType)?.record;
  return (
    <WideTable caption={t('tariffs.caption')} columns={columns}>
      {pathTypes.map((pathType) => (
        <tr key={pathType}>
          <th scope="row">{t(`outcome:paths.${pathType}`)}</th>
          {lots.map(({ record: { lot } }) => (
            <td key={lot} data-label={t('lots.no', { lot })}>
              <BonusCell bonus={bonusOf(lot, pathType)} />
            </td>
          ))}
        </tr>
      ))}
    </WideTable>
  );
}

/** What a path is worth in a lot, and what is asked of it. */
function BonusCell({ bonus }: { readonly bonus: Tariff | undefined }) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const termsOf = useBonusText();
  if (!bonus) return t('tariffs.none');
  const terms = termsOf(bonus);
  return (
    <>
      {format.euros(bonus.amountCents)}
      {terms.length > 0 && (
        <ul className="bonus-terms">
          {terms.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function TariffForm({ whole }: OfWhole) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const saveBonuses = useSaveBonuses(whole);
  const tariffs = whole.tariffs.map(({ record }) => record);
  const lots = whole.lots.map(({ record }) => record.lot);
  const form = useForm({
    name: draftNames.tariffs(whole.record.frameworkId),
    first: tariffDraft(tariffs, format),
    read: (draft: TariffDraft) => {
      const read = readBonuses(draft, lots, { framework: whole.record, tariffs });
      const isRight = Object.keys(read.faults).length === 0;
      return { sent: isRight ? read.bonuses : undefined, faults: read.faults };
    },
    send: saveBonuses,
    onSent: () => showResult(t('tariffs.wasSaved')),
  });
  return (
    <FormView form={form} submitText={t('tariffs.save')}>
      <Paragraph>{t('tariffs.hint')}</Paragraph>
      <TariffFields form={form} lots={lots} />
      <BonusTermsList form={form} lots={lots} />
    </FormView>
  );
}
