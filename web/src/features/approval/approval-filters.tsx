import { approvalTypes } from '@jatkopolku/domain/approval';

import {
  type ApprovalsAddress,
  readApprovalsAddress,
  shownStates,
} from '../../addresses/addresses.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviders } from '../../queries/providers.ts';
import { Filter } from '../../ui/filter.tsx';
import { chosenAddress } from './saved/filter-address.ts';

interface ApprovalFiltersProps {
  readonly address: ApprovalsAddress;
  readonly onChange: (address: ApprovalsAddress) => void;
}

/** Which part of the queue is shown: each choice acts at once, and a live region says what was found. */
export function ApprovalFilters({ address, onChange }: ApprovalFiltersProps) {
  const { t } = useTranslation('approval');
  const providers = useProviders().data ?? [];
  const all = t('filters.all');
  const change = (changed: Record<string, unknown>) =>
    onChange(chosenAddress(readApprovalsAddress({ ...address, ...changed })));
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{t('filters.title')}</legend>
      <Filter
        label={t('filters.type')}
        allText={all}
        value={address.type ?? ''}
        options={approvalTypes.map((type) => [type, t(`filters.types.${type}`)])}
        onChange={(type) => change({ type })}
      />
      <Filter
        label={t('filters.provider')}
        allText={all}
        value={address.provider ?? ''}
        options={providers.map(({ record }) => [record.providerId, record.name])}
        onChange={(provider) => change({ provider })}
      />
      <Filter
        label={t('filters.state')}
        allText={all}
        value={address.state ?? ''}
        options={shownStates.map((state) => [state, t(`filters.states.${state}`)])}
        onChange={(state) => change({ state })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={address.late === true}
          onChange={(event) => change({ late: event.target.checked })}
        />
        {t('filters.late')}
      </label>
    </fieldset>
  );
}
