import { isProviderRole, roles } from '@jatkopolku/domain/access';
import { useTranslation } from 'react-i18next';
import {
  Dropdown,
  DropdownItem,
  RadioButton,
  RadioButtonGroup,
  TextInput,
} from 'suomifi-ui-components';

import { useRoleName } from '../../i18n/use-role-name.ts';
import { type Draft, type DraftFaults, type Giver, rolesToGive } from './offer.ts';
import { useProviders } from './queries.ts';

interface GrantFieldsProps {
  readonly draft: Draft;
  readonly giver: Giver;
  readonly faults: DraftFaults;
  readonly onWrite: (draft: Draft) => void;
}

/** Who, what, and where: a manager is asked only who. */
export function GrantFields({ draft, giver, faults, onWrite }: GrantFieldsProps) {
  const { t } = useTranslation('grant');
  const roleName = useRoleName();
  const given = rolesToGive(giver);
  return (
    <>
      <TextField
        field="userId"
        fault={faults.userId && t(`faults.userId-${faults.userId}`)}
        draft={draft}
        onWrite={onWrite}
      />
      <TextField
        field="name"
        fault={faults.name && t('faults.name-missing')}
        draft={draft}
        onWrite={onWrite}
      />
      {given.length > 1 && (
        <RadioButtonGroup
          name="role"
          labelText={t('fields.role')}
          value={draft.role ?? ''}
          onChange={(value) => onWrite({ ...draft, role: roles.find((role) => role === value) })}
          {...(faults.role && { groupStatus: 'error', groupStatusText: t('faults.role-missing') })}
        >
          {given.map((role) => (
            <RadioButton key={role} value={role}>
              {roleName(role)}
            </RadioButton>
          ))}
        </RadioButtonGroup>
      )}
      {giver.providerId === null && draft.role !== undefined && isProviderRole(draft.role) && (
        <ProviderField draft={draft} faults={faults} onWrite={onWrite} />
      )}
    </>
  );
}

interface TextFieldProps extends Pick<GrantFieldsProps, 'draft' | 'onWrite'> {
  readonly field: 'userId' | 'name';
  readonly fault: string | undefined;
}

function TextField({ field, fault, draft, onWrite }: TextFieldProps) {
  const { t } = useTranslation('grant');
  return (
    <TextInput
      labelText={t(`fields.${field}`)}
      hintText={t(`hints.${field}`)}
      value={draft[field]}
      onChange={(value) => onWrite({ ...draft, [field]: String(value ?? '') })}
      {...faultProps(fault)}
      fullWidth
    />
  );
}

function ProviderField({ draft, faults, onWrite }: Omit<GrantFieldsProps, 'giver'>) {
  const { t } = useTranslation('grant');
  const providers = useProviders();
  return (
    <Dropdown
      labelText={t('fields.providerId')}
      visualPlaceholder={t('choose')}
      value={draft.providerId}
      onChange={(providerId) => onWrite({ ...draft, providerId })}
      {...faultProps(faults.providerId && t('faults.providerId-missing'))}
    >
      {(providers.data?.items ?? []).map(({ record }) => (
        <DropdownItem key={record.providerId} value={record.providerId}>
          {record.name}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}

function faultProps(text: string | undefined) {
  return text === undefined ? {} : ({ status: 'error', statusText: text } as const);
}
