import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { Code } from '../../ui/code.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { useSignalWords } from './use-signal-words.ts';

type Signals = Answer<'listClaimSignals'>;

interface SignalTableProps {
  readonly answer: Pick<Signals, 'items' | 'workers'>;
}

/** The signals, the region's first, each with what made it and the way to its claims. */
export function SignalTable({ answer: { items, workers } }: SignalTableProps) {
  const { t } = useTranslation('outcome');
  const providerName = useProviderName();
  const words = useSignalWords(workers);
  return (
    <WideTable
      caption={t('signals.caption')}
      columns={[t('signals.signal'), t('facts.provider'), t('signals.claims')]}
    >
      {items.map((signal) => {
        const { code, providerId, claims } = signal;
        const [first] = claims;
        return (
          <tr key={`${code} ${providerId} ${words.factsOf(signal)} ${first?.claimId}`}>
            <th scope="row" className="signal">
              {t(`signals.codes.${code}`)}
              <span className="signal-facts">{words.factsOf(signal)}</span>
              <span className="quiet">{words.boundOf(signal)}</span>
            </th>
            <td>{providerId === null ? t('signals.region') : providerName(providerId)}</td>
            <td>
              <ul className="signal-claims">
                {claims.map(({ claimId }) => (
                  <li key={claimId}>
                    <ClaimLink claimId={claimId} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        );
      })}
    </WideTable>
  );
}

/** The claims that signals name, those of most signals first; clients by their ids. */
export function SignalledTable({ signalled }: Pick<Signals, 'signalled'>) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const providerName = useProviderName();
  return (
    <WideTable
      caption={t('signals.byClaim')}
      columns={[
        t('signals.claim'),
        t('facts.provider'),
        t('signals.pathStarts'),
        t('history.filed'),
        t('signals.caption'),
      ]}
    >
      {signalled.map(({ claimId, clientId, providerId, pathStartsOn, submittedOn, codes }) => (
        <tr key={claimId}>
          <th scope="row" className="signal-claim">
            <ClaimLink claimId={claimId} /> <Code>{clientId}</Code>
          </th>
          <td>{providerName(providerId)}</td>
          <td>{format.date(pathStartsOn)}</td>
          <td>{format.date(submittedOn)}</td>
          <td className="signal">{codes.map((code) => t(`signals.codes.${code}`)).join(' · ')}</td>
        </tr>
      ))}
    </WideTable>
  );
}

function ClaimLink({ claimId }: { readonly claimId: string }) {
  return (
    <SiteLink to="/claims/$claimId" params={{ claimId }}>
      {claimId}
    </SiteLink>
  );
}
