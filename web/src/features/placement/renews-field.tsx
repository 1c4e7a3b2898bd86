import { type Placement, lastDayOf, renewalProblems } from '@jatkopolku/domain/placement';
import { type LocalDate, addDays, byText } from '@jatkopolku/kernel';

import { SelectField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRecords } from '../../queries/use-read.ts';
import { type NewPlacementDraft, RENEWS_NONE } from './drafts.ts';

interface RenewsFieldProps {
  readonly form: Form<NewPlacementDraft>;
  readonly clientId: string;
  readonly today: LocalDate;
}

/** The client's placement that the new one goes on from, among those that can be renewed. */
export function RenewsField({ form, clientId, today }: RenewsFieldProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const providerName = useProviderName();
  const { data: all = [] } = useRecords('listPlacements', { clientId });
  const renewable = all.filter((one) => isRenewable(one, all, today));
  if (renewable.length === 0) return null;
  const sorted = renewable.toSorted((a, b) => byText(b.startsOn, a.startsOn));
  const optionOf = (one: Placement) =>
    [
      one.placementId,
      `${format.date(one.startsOn)}–${format.date(lastDayOf(one))}, ${providerName(one.providerId)}`,
    ] as const;
  return (
    <SelectField
      form={form}
      field="renews"
      label={t('fields.renews')}
      hint={t('renewsHint')}
      placeholder={t('renewsNone')}
      options={[[RENEWS_NONE, t('renewsNone')], ...sorted.map(optionOf)]}
    />
  );
}

function isRenewable(one: Placement, others: readonly Placement[], today: LocalDate): boolean {
  const startsOn = addDays(lastDayOf(one), 1);
  return renewalProblems(one, { ...one, startsOn }, { others, today }).length === 0;
}
