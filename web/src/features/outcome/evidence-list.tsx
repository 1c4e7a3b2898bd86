import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { type Claim, type Evidence, useEvidence } from './queries.ts';

/** The files that show a claim's path; pictures are seen in place, everything opens in a tab of its own. */
export function EvidenceList({ claim }: { readonly claim: Pick<Claim, 'claimId'> }) {
  const { t } = useTranslation('outcome');
  const evidence = useEvidence(claim);
  return renderResult(evidence, ({ items }) =>
    items.length === 0 ? (
      <Empty>{t('evidence.none')}</Empty>
    ) : (
      <ul className="evidence">
        {items.map((item) => (
          <li key={item.file.fileId}>
            <EvidenceFile item={item} />
          </li>
        ))}
      </ul>
    ),
  );
}

const typeNames = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' } as const;

function EvidenceFile({ item: { file, address } }: { readonly item: Evidence['items'][number] }) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const { name, mediaType, sizeBytes } = file;
  return (
    <>
      <a href={address.url} target="_blank" rel="noopener noreferrer">
        {mediaType !== 'application/pdf' && <img src={address.url} alt="" />}
        {t('evidence.open', { name })}
      </a>
      <span className="quiet">
        {t('evidence.size', { type: typeNames[mediaType], size: format.bytes(sizeBytes) })}
      </span>
    </>
  );
}
