import type { ClaimId } from '@jatkopolku/domain/outcome';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/use-format.ts';
import { useRead } from '../../queries/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { LetterButton } from './letter-button.tsx';
import type { ClaimNotice } from './queries.ts';

/** The decisions on a claim, each with its letter; one that was imported has none and is not shown. */
export function Decisions({ claimId }: { readonly claimId: ClaimId }) {
  const { t } = useTranslation('objection');
  const notices = useRead('listClaimNotices', { params: { claimId } });
  return renderResult(notices, ({ items }) =>
    items.length === 0 ? null : (
      <Section title={t('title')}>
        {items.map((notice) => (
          <Decision key={notice.decisionNo} notice={notice} />
        ))}
      </Section>
    ),
  );
}

function Decision({ notice }: { readonly notice: ClaimNotice }) {
  const { t } = useTranslation('objection');
  const format = useFormat();
  const { decision, decidedOn, decider } = notice.facts;
  const about = t(`decided.${decision}`, { date: format.date(decidedOn), name: decider.name });
  return (
    <>
      <p>{about}</p>
      <LetterButton notice={notice} about={about} />
    </>
  );
}
