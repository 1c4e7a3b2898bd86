import { approvalTypes } from '@jatkopolku/domain/approval';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import {
  type ApprovalsAddress,
  readApprovalsAddress,
  shownStates,
} from '../../addresses/addresses.ts';
import { useProviders } from '../../queries/providers.ts';

interface ApprovalFiltersProps {
  readonly address: ApprovalsAddress;
  readonly onChange: (address: ApprovalsAddress) => void;
}

/** Which part of the queue is shown: each choice acts at once, and a live region says what was found. */
export function ApprovalFilters({ address, onChange }: ApprovalFiltersProps) {
  const { t } = useTranslation('approval');
  const providers = useProviders().data ?? [];
  const change = (field: keyof ApprovalsAddress, value: unknown) =>
    onChange(readApprovalsAddress({ ...address, [field]: value }));
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{t('filters.title')}</legend>
      <Choice
        label={t('filters.type')}
        value={address.type}
        onChange={(value) => change('type', value)}
      >
        {approvalTypes.map((type) => (
          <option key={type} value={type}>
            {t(`filters.types.${type}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('filters.provider')}
        value={address.provider}
        onChange={(value) => change('provider', value)}
      >
        {providers.map(({ record }) => (
          <option key={record.providerId} value={record.providerId}>
            {record.name}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('filters.state')}
        value={address.state}
        onChange={(value) => change('state', value)}
      >
        {shownStates.map((state) => (
          <option key={state} value={state}>
            {t(`filters.states.${state}`)}
          </option>
        ))}
      </Choice>
      <label className="tick">
        <input
          type="checkbox"
          checked={address.late === true}
          onChange={(event) => change('late', event.target.checked)}
        />
        {t('filters.late')}
      </label>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** One of several, or all: by the browser's own list, which phones show their own way. */
function Choice({ label, value = '', onChange, children }: ChoiceProps) {
  const { t } = useTranslation('approval');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('filters.all')}</option>
        {children}
      </select>
    </div>
  );
}
