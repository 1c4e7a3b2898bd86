import type { ListedPlacement } from '@jatkopolku/domain/placement';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useProviderName } from '../../../queries/providers.ts';
import { Code } from '../../../ui/code.tsx';
import { SiteLink } from '../../../ui/site-link.tsx';

interface ListedLineProps {
  readonly placement: ListedPlacement;
  readonly clientName: string;
}

/** Who is placed where, until when, who answers for it, and what of it is late. */
export function ListedLine({ placement, clientName }: ListedLineProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const providerName = useProviderName();
  const { placementId, providerId, startsOn, endsOn, endedOn, municipality } = placement;
  const period = `${format.date(startsOn)} – ${format.date(endedOn ?? endsOn)}`;
  const worker = placement.caseWorker?.name;
  const facts = [format.state(placement.state), period, municipality, worker].filter(Boolean);
  const late = placement.late.map((thing) => t(`list.late.${thing}`)).join(', ');
  return (
    <>
      <SiteLink to="/placements/$placementId" params={{ placementId }} className="found-name">
        {`${clientName}, ${providerName(providerId)}`}
      </SiteLink>{' '}
      <Code>{placementId}</Code>
      <span className="quiet">{facts.join(', ')}</span>
      {late !== '' && <strong>{late}</strong>}
    </>
  );
}
