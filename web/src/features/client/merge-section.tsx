import { Paragraph } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import type { Answer, Row } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { MergeProposal } from './merge-proposal.tsx';
import { ProposeMerge } from './propose-merge.tsx';

interface MergeSectionProps {
  readonly client: Answer<'readClient'>;
}

/** Other records of the same person: a proposal, its end, and what was joined to this one. */
export function MergeSection({ client }: MergeSectionProps) {
  const { t } = useTranslation('client');
  const may = useMay();
  const { clientId, mergedInto } = client.record;
  const merges = useRead('listClientMerges', { query: { limit: '200' } });
  return (
    <Section title={t('merge.title')} titleId="merge">
      {renderResult(merges, ({ items }) => {
        const own = items.find(({ record }) => record.clientId === clientId);
        const mayPropose = may('proposeClientMerge') && mergedInto === null;
        return (
          <>
            <OthersOf clientId={clientId} items={items} />
            {own && <MergeProposal clientId={clientId} />}
            {mayPropose && own?.record.state !== 'proposed' && <Propose clientId={clientId} />}
          </>
        );
      })}
    </Section>
  );
}

interface OthersProps {
  readonly clientId: string;
  readonly items: readonly Row<'listClientMerges'>[];
}

/** The records that were joined to this one. */
function OthersOf({ clientId, items }: OthersProps) {
  const { t } = useTranslation('client');
  const others = items.filter(
    ({ record }) => record.keptId === clientId && record.state === 'merged',
  );
  if (others.length === 0) return null;
  return (
    <Paragraph>
      {t('merge.from')}{' '}
      {others.map(({ record }) => (
        <SiteLink
          key={record.clientId}
          to="/clients/$clientId"
          params={{ clientId: record.clientId }}
        >
          <Code>{record.clientId}</Code>
        </SiteLink>
      ))}
    </Paragraph>
  );
}

function Propose({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('client');
  const name = `merge ${clientId}`;
  return (
    <>
      <Paragraph className="quiet">{t('merge.text')}</Paragraph>
      <FormDisclosure name={name} openText={t('merge.propose')}>
        {(close) => <ProposeMerge clientId={clientId} name={name} onClose={close} />}
      </FormDisclosure>
    </>
  );
}
