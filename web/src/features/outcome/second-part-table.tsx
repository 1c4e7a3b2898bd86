import type { ReactNode } from 'react';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import type { Claim, VersionedClaim } from './queries.ts';
import { type SecondPartRow, secondPartsOf } from './second-parts.ts';

interface OwnSecondPartsProps {
  readonly all: readonly VersionedClaim[];
  readonly clientName: (clientId: string) => string;
}

/** The second parts of one's own claims, what can be claimed now first; nothing where there are none. */
export function OwnSecondParts({ all, clientName }: OwnSecondPartsProps) {
  const { t } = useTranslation('outcome');
  const today = useBusinessDay();
  const rows = today ? secondPartsOf(all, today) : [];
  if (rows.length === 0) return null;
  return (
    <Part title={t('secondParts.title')}>
      <p>{t('secondParts.text')}</p>
      <SecondPartTable rows={rows} nameOf={({ clientId }) => clientName(clientId)} />
    </Part>
  );
}

interface SecondPartTableProps {
  readonly rows: readonly SecondPartRow[];
  /** What a claim is called to its reader. */
  readonly nameOf: (claim: Claim) => ReactNode;
  /** Whose claim it is; left out where all are one's own. */
  readonly providerOf?: (claim: Claim) => string;
}

/** Each second part with its stage, its amount and its days; the claim it is of a press away. */
export function SecondPartTable({ rows, nameOf, providerOf }: SecondPartTableProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  return (
    <WideTable
      caption={t('secondParts.list')}
      columns={[
        t('secondParts.claim'),
        ...(providerOf ? [t('secondParts.provider')] : []),
        t('secondParts.state'),
        ...numbers(t('secondParts.amount')),
        t('secondParts.dueOn'),
        t('secondParts.claimBy'),
      ]}
    >
      {rows.map(({ claim, stage, amountCents, dueOn, claimBy }) => (
        <tr key={claim.claimId}>
          <th scope="row">
            <SiteLink to="/claims/$claimId" params={{ claimId: claim.claimId }}>
              {nameOf(claim)}
            </SiteLink>
          </th>
          {providerOf && <td>{providerOf(claim)}</td>}
          <td>{t(`secondParts.stages.${stage}`)}</td>
          <NumberCell>{format.euros(amountCents)}</NumberCell>
          <td>{format.date(dueOn)}</td>
          <td>{format.date(claimBy)}</td>
        </tr>
      ))}
    </WideTable>
  );
}
