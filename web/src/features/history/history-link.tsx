import { historyKeys } from '@jatkopolku/contracts';
import { type HistoryKind, mayReadHistory } from '@jatkopolku/domain/history';
import { VisuallyHidden } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import type { HistoryAddress } from '../../addresses/addresses.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SiteLink } from '../../ui/site-link.tsx';

type KeyOf<K extends HistoryKind> = Required<Pick<HistoryAddress, (typeof historyKeys)[K][number]>>;

/** A record by its kind and the parts of its key. */
type HistoryOf = {
  readonly [K in HistoryKind]: { readonly kind: K; readonly of: KeyOf<K> };
}[HistoryKind];

type HistoryLinkProps = HistoryOf & {
  /** Which record it is, for who hears the link among others like it. */
  readonly about?: string;
};

/** To who changed what of a record, for those who may read that; a line of its own. */
export function HistoryLine(props: HistoryLinkProps) {
  const { membership } = useActing();
  if (membership === undefined || !mayReadHistory(membership, props.kind)) return null;
  return (
    <p>
      <HistoryLink {...props} />
    </p>
  );
}

/** The same within a line, for those who may read it. */
export function HistoryLink({ kind, of, about }: HistoryLinkProps) {
  const { t } = useTranslation('history');
  return (
    <SiteLink to="/history/$kind" params={{ kind }} search={addressOf(kind, of)}>
      {t('title')}
      {about !== undefined && <VisuallyHidden>{`: ${about}`}</VisuallyHidden>}
    </SiteLink>
  );
}

/** Nothing but the key is in an address, whatever else of the record was at hand. */
function addressOf(kind: HistoryKind, of: HistoryAddress): HistoryAddress {
  return Object.fromEntries(historyKeys[kind].map((part) => [part, of[part]]));
}
