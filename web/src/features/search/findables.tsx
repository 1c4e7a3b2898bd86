import { alikeNames, fullName } from '@jatkopolku/domain/client';
import type { ReactNode } from 'react';

import type { SearchKind } from '../../addresses/addresses.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useClientNames } from '../../queries/clients.ts';
import { type ReadResult, joinReads } from '../../queries/join-reads.ts';
import { useProviderName, useProviders } from '../../queries/providers.ts';
import { useFrameworkName, useLotName } from '../../queries/tenders.ts';
import { KEPT_MS, useRecords } from '../../queries/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import type { Found } from './find.ts';

function useFindableProviders(): ReadResult<readonly Found[]> {
  return joinReads([useProviders()], (providers) =>
    providers.map(({ record: { providerId, name, businessId, municipality } }) => ({
      id: providerId,
      name,
      about: [businessId, municipality],
    })),
  );
}

function useFindableAgreements(): ReadResult<readonly Found[]> {
  const format = useFormat();
  const nameOf = useProviderName();
  const frameworkName = useFrameworkName();
  const lotName = useLotName();
  const agreements = useRecords('listAgreements', {}, { staleTime: KEPT_MS });
  return joinReads([agreements], (all) =>
    all.map(({ agreementId, providerId, frameworkId, lot, signedOn }) => ({
      id: agreementId,
      name: nameOf(providerId),
      about: [
        frameworkName(frameworkId),
        lotName(frameworkId, lot),
        ...(signedOn === null ? [] : [format.date(signedOn)]),
      ],
      codes: [providerId, frameworkId],
      page: { of: 'agreement', frameworkId, agreementId },
    })),
  );
}

/** A provider's own clients; a county's are found by what is written of them. */
function useFindableClients(): ReadResult<readonly Found[]> {
  const clients = useRecords('listClients', {}, { staleTime: KEPT_MS });
  const alike = alikeNames(clients.data ?? []);
  const nameOf = useClientNames([...alike]);
  return joinReads([clients], (all) =>
    all.map((client) => ({
      id: client.clientId,
      name: alike.has(client.clientId) ? nameOf(client.clientId) : fullName(client),
      about: [client.municipality],
      page: { of: 'client', clientId: client.clientId },
    })),
  );
}

function useFindablePlacements(): ReadResult<readonly Found[]> {
  const format = useFormat();
  const nameOf = useProviderName();
  const placements = useRecords('listPlacements', {}, { staleTime: KEPT_MS });
  return joinReads([placements], (all) =>
    all.map(({ placementId, clientId, providerId, startsOn, endsOn }) => ({
      id: placementId,
      name: nameOf(providerId),
      about: [`${format.date(startsOn)} – ${format.date(endsOn)}`],
      codes: [clientId, providerId],
      clientId,
      page: { of: 'placement', placementId },
    })),
  );
}

interface FindableProps {
  readonly children: (all: readonly Found[]) => ReactNode;
}

/** Everything of a kind that the API lists to the role; read when somebody looks for it. */
export function Findable({ kind, children }: FindableProps & { readonly kind: SearchKind }) {
  switch (kind) {
    case 'providers':
      return <Providers>{children}</Providers>;
    case 'agreements':
      return <Agreements>{children}</Agreements>;
    case 'clients':
      return <Clients>{children}</Clients>;
    case 'placements':
      return <Placements>{children}</Placements>;
  }
}

function Providers({ children }: FindableProps) {
  return renderResult(useFindableProviders(), children);
}

function Agreements({ children }: FindableProps) {
  return renderResult(useFindableAgreements(), children);
}

function Clients({ children }: FindableProps) {
  return renderResult(useFindableClients(), children);
}

function Placements({ children }: FindableProps) {
  return renderResult(useFindablePlacements(), children);
}
