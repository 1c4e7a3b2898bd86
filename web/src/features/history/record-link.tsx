import type { Action } from '@jatkopolku/domain/access';
import type { HistoryKind } from '@jatkopolku/domain/history';
import type { LinkProps } from '@tanstack/react-router';

import { useMay } from '../../acting/use-may.ts';
import type { HistoryAddress } from '../../addresses/addresses.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { KEPT_MS, useRead } from '../../queries/use-read.ts';
import { SiteLink } from '../../ui/site-link.tsx';

type PageAddress = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** The page of each record, by the parts of its key. */
const pageOf: Readonly<
  Record<Exclude<HistoryKind, 'agreement' | 'sheet'>, (of: HistoryAddress) => PageAddress>
> = {
  framework: ({ frameworkId = '' }) => ({
    to: '/frameworks/$frameworkId',
    params: { frameworkId },
  }),
  provider: ({ providerId = '' }) => ({ to: '/providers/$providerId', params: { providerId } }),
  account: ({ providerId = '' }) => ({ to: '/providers/$providerId', params: { providerId } }),
  client: ({ clientId = '' }) => ({ to: '/clients/$clientId', params: { clientId } }),
  benefit: ({ clientId = '' }) => ({ to: '/clients/$clientId', params: { clientId } }),
  placement: ({ placementId = '' }) => ({
    to: '/placements/$placementId',
    params: { placementId },
  }),
  claim: ({ claimId = '' }) => ({ to: '/claims/$claimId', params: { claimId } }),
  run: ({ month = '' }) => ({ to: '/settlements/$month', params: { month } }),
  accountMap: () => ({ to: '/account-map' }),
  commitment: ({ year }) => ({ to: '/commitments', search: year === undefined ? {} : { year } }),
};

/** Where a month sheet is looked at: by those who accept it, and by those who pay it. */
const sheetPages: readonly (readonly [Action, (of: HistoryAddress) => PageAddress])[] = [
  [
    'listApprovals',
    ({ providerId = '', month = '', clientId = '', placementId = '' }) => ({
      to: '/approvals/sheets/$providerId/$month/$clientId/$placementId',
      params: { providerId, month, clientId, placementId },
    }),
  ],
  [
    'readProviderMonth',
    ({ providerId = '', month = '' }) => ({
      to: '/settlements/$month/$providerId',
      params: { providerId, month },
    }),
  ],
];

interface RecordLinkProps {
  readonly kind: HistoryKind;
  readonly of: HistoryAddress;
  /** What the record is called. */
  readonly record: string;
}

/** To the page of the record; nothing where the reader has none. */
export function RecordLink({ kind, of, record }: RecordLinkProps) {
  const { t } = useTranslation('history');
  const page = usePage(kind, of);
  return (
    page && (
      <p>
        <SiteLink {...page}>{t('open', { record })}</SiteLink>
      </p>
    )
  );
}

function usePage(kind: HistoryKind, of: HistoryAddress): PageAddress | undefined {
  const may = useMay();
  const { agreementId } = of;
  const isAgreement = kind === 'agreement' && agreementId !== undefined;
  const asked = isAgreement ? { params: { agreementId } } : undefined;
  const agreement = useRead('readAgreement', asked, { staleTime: KEPT_MS });
  if (kind === 'sheet') return sheetPages.find(([action]) => may(action))?.[1](of);
  if (kind !== 'agreement') return pageOf[kind](of);
  const frameworkId = agreement.data?.record.frameworkId;
  if (agreementId === undefined || frameworkId === undefined) return undefined;
  return { to: '/agreements/$frameworkId/$agreementId', params: { frameworkId, agreementId } };
}
