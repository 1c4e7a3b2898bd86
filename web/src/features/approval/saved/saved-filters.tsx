import { MAX_SAVED_FILTERS } from '@jatkopolku/domain/approval';

import type { ApprovalsAddress } from '../../../addresses/addresses.ts';
import { FormDisclosure } from '../../../form/form-disclosure.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Fold } from '../../../ui/fold.tsx';
import { Section } from '../../../ui/result-place.tsx';
import { SiteLink } from '../../../ui/site-link.tsx';
import type { StoredFilters } from '../queries.ts';
import { EditFilter } from './edit-filter.tsx';
import { addressOf, everything, isFiltered, sameAddress } from './filter-address.ts';
import { SaveFilterForm } from './save-filter-form.tsx';

const FORM = 'saved-filter';

interface SavedFiltersProps {
  readonly stored: StoredFilters;
  readonly address: ApprovalsAddress;
}

/** The way to keep what is chosen as a part of the queue of one's own, and to change those. */
export function SavedFilters({ stored, address }: SavedFiltersProps) {
  const { t } = useTranslation('approval');
  const { filters } = stored.record;
  const isKnown = filters.some((filter) => sameAddress(addressOf(filter), address));
  const isFull = filters.length >= MAX_SAVED_FILTERS;
  const canSave = isFiltered(address) && !isKnown;
  return (
    <Section aria-label={t('saved.edit')} className="saved-filters">
      {canSave && isFull && <p className="quiet">{t('saved.full')}</p>}
      {canSave && !isFull && (
        <FormDisclosure name={FORM} openText={t('saved.open')}>
          {(close) => (
            <SaveFilterForm name={FORM} stored={stored} address={address} onClose={close} />
          )}
        </FormDisclosure>
      )}
      {filters.length > 0 && (
        <Fold title={t('saved.edit')}>
          <ul className="found">
            {filters.map(({ name }) => (
              <li key={name}>
                <EditFilter stored={stored} name={name} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

/** The ways to the reader's own parts of the queue, and to all of it. */
export function FilterLinks({ stored }: { readonly stored: StoredFilters }) {
  const { t } = useTranslation('approval');
  const { filters, defaultName } = stored.record;
  if (filters.length === 0) return null;
  return (
    <nav aria-label={t('saved.title')}>
      <ul className="saved-links">
        <li>
          <SiteLink to="/approvals" search={everything} activeOptions={{ exact: true }}>
            {t('saved.everything')}
          </SiteLink>
        </li>
        {filters.map((filter) => (
          <li key={filter.name}>
            <SiteLink to="/approvals" search={addressOf(filter)} activeOptions={{ exact: true }}>
              {filter.name}
            </SiteLink>
            {filter.name === defaultName && <span className="quiet"> {t('saved.isDefault')}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
