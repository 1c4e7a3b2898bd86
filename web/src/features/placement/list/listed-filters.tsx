import {
  NOBODY,
  caseWorkersByName,
  lateThings,
  placementStates,
} from '@jatkopolku/domain/placement';
import { sortedByName } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'suomifi-ui-components';

import type { PlacementsAddress } from '../../../addresses/addresses.ts';
import type { Answer } from '../../../api/operation-names.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useProviderName } from '../../../queries/providers.ts';
import { Filter } from '../../../ui/filter.tsx';
import { keepOwnDefault, withChoice } from './listed-address.ts';

const route = getRouteApi('/signed-in-area/placements');

type Choices = Answer<'listPlacementsByName'>['choices'];

interface ListedFiltersProps {
  readonly address: PlacementsAddress;
  readonly choices: Choices;
  readonly userId: string;
}

type Options = readonly (readonly [value: string, text: string])[];

/** By what the list is narrowed, each only where there is something to choose; and how it opens from now on. */
export function ListedFilters({ address, choices, userId }: ListedFiltersProps) {
  const { t } = useTranslation('placement');
  const navigate = route.useNavigate();
  const options = useOptions(choices);
  const choose = (name: keyof typeof options) => (value: string) =>
    void navigate({ search: withChoice(address, { [name]: value }), replace: true });
  const texts = {
    worker: [t('list.worker'), t('list.everybody')],
    provider: [t('list.provider'), t('list.anyProvider')],
    municipality: [t('list.municipality'), t('list.everywhere')],
    state: [t('list.state'), t('list.all')],
    late: [t('list.lateThing'), t('list.lateOrNot')],
  } as const;
  const names = Object.keys(texts) as (keyof typeof texts)[];
  return (
    <>
      <fieldset className="filters">
        <legend className="visually-hidden">{t('list.narrow')}</legend>
        {names
          .filter((name) => options[name].length > 0)
          .map((name) => (
            <Filter
              key={name}
              label={texts[name][0]}
              allText={texts[name][1]}
              value={address[name] ?? ''}
              options={options[name]}
              onChange={choose(name)}
            />
          ))}
      </fieldset>
      <OwnDefault key={JSON.stringify(address)} address={address} userId={userId} />
    </>
  );
}

/** The values by their names. */
function named(values: readonly string[], nameOf: (value: string) => string): Options {
  const all = values.map((value) => [value, nameOf(value)] as const);
  return sortedByName(all, ([, text]) => text);
}

/** What there is to choose from, by name. */
function useOptions({ caseWorkers, hasNobody, providerIds, municipalities }: Choices) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const providerName = useProviderName();
  const workers = caseWorkersByName(caseWorkers);
  const providers = named(providerIds, (providerId) => providerName(providerId));
  return {
    worker: [
      ...workers.map((worker) => [worker.userId, worker.name] as const),
      ...(hasNobody && workers.length > 0 ? [[NOBODY, t('list.nobody')] as const] : []),
    ],
    // A provider's people see their own alone.
    provider: providers.length > 1 ? providers : [],
    municipality: named(municipalities, (home) => home),
    state: placementStates.map((state) => [state, format.state(state)] as const),
    late: lateThings.map((thing) => [thing, t(`list.late.${thing}`)] as const),
  };
}

/** Keeps what is chosen as the way in which the list opens for this person on this device. */
function OwnDefault({ address, userId }: Omit<ListedFiltersProps, 'choices'>) {
  const { t } = useTranslation('placement');
  const [isKept, setKept] = useState(false);
  const keep = () => {
    keepOwnDefault(userId, address, localStorage);
    setKept(true);
  };
  return (
    <>
      <Button variant="secondary" onClick={keep}>
        {t('list.saveDefault')}
      </Button>
      <p role="status">{isKept && t('list.defaultSaved')}</p>
    </>
  );
}
