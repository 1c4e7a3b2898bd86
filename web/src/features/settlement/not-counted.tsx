import { type Month, sortedByName } from '@jatkopolku/kernel';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import type { SheetAccount } from './queries.ts';
import { useWhyNot } from './use-why-not.ts';

interface NotCountedProps {
  readonly month: Month;
  readonly providerId: string;
  readonly agreementId: string | undefined;
  readonly clientId: string | undefined;
}

/** Sheets of what is asked that are not accepted, so that they are in no line yet. */
export function NotCounted({ month, providerId, agreementId, clientId }: NotCountedProps) {
  const read = useRead('readProviderMonth', { params: { month, providerId } });
  const isAsked = (sheet: SheetAccount) =>
    (agreementId === undefined || sheet.agreementId === agreementId) &&
    (clientId === undefined || sheet.clientId === clientId);
  return renderResult(read, ({ waiting }) => <SheetList sheets={waiting.filter(isAsked)} />);
}

function SheetList({ sheets }: { readonly sheets: readonly SheetAccount[] }) {
  const { t } = useTranslation('explanation');
  const whyNot = useWhyNot();
  const clientName = useClientNames(sheets.map(({ clientId }) => clientId));
  if (sheets.length === 0) return null;
  return (
    <Part title={t('waiting')}>
      <ul>
        {sortedByName(sheets, ({ clientId }) => clientName(clientId)).map((sheet) => (
          <li key={sheet.placementId}>
            {t('waitingOf', {
              client: clientName(sheet.clientId),
              code: sheet.placementId,
              why: whyNot(sheet),
            })}
          </li>
        ))}
      </ul>
    </Part>
  );
}
