import { groundText } from '@jatkopolku/contracts';
import { reachOf, refusalOf } from '@jatkopolku/domain/access';
import { isAsking } from '@jatkopolku/domain/eligibility';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { dateIn } from '../../ui/format.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { FileLink } from './file-link.tsx';
import type { Standing } from './queries.ts';
import { ReviewForm } from './review-form.tsx';
import { usePeople } from './use-people.ts';

interface ReviewSectionProps {
  readonly told: Standing;
}

/** The review by two: the question, its answer, and its confirmation by a second person. */
export function ReviewSection({ told }: ReviewSectionProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const { me, membership } = useActing();
  const { check } = told;
  if (!check || (check.state !== 'review' && check.state !== 'proposed')) return null;
  const mayPropose = membership && reachOf(membership, 'proposeReview') !== undefined;
  const refusal = refusalOf('confirmReview', check, me?.userId ?? '')?.code;
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('review.title')}
      </Heading>
      <p>{t('review.text')}</p>
      <ul>
        {check.grounds.filter(isAsking).map((code) => (
          <li key={code}>{groundText(code, language)}</li>
        ))}
      </ul>
      {check.proposal && <ProposalFacts told={told} proposal={check.proposal} />}
      {check.state === 'review' && mayPropose && <ReviewForm key={told.version} told={told} />}
      {check.state === 'proposed' && mayPropose && refusal === undefined && (
        <ConfirmForm told={told} />
      )}
      {refusal === 'own-work' && <p className="quiet">{t('review.waitsForOther')}</p>}
    </section>
  );
}

interface ProposalFactsProps extends ReviewSectionProps {
  readonly proposal: NonNullable<NonNullable<Standing['check']>['proposal']>;
}

function ProposalFacts({ told, proposal }: ProposalFactsProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const nameOf = usePeople(told);
  const { verdict, businessTasks, reason, evidence, proposedBy, proposedOn } = proposal;
  return (
    <FactList
      facts={[
        [t('review.verdict'), t(`review.verdicts.${verdict}`)],
        [t('review.businessTasks'), businessTasks],
        [t('review.reason'), reason],
        [
          t('review.evidence'),
          evidence.length > 0 &&
            evidence.map((fileId) => <FileLink key={fileId} fileId={fileId} />),
        ],
        [
          t('review.proposed'),
          t('review.proposedBy', { name: nameOf(proposedBy), date: dateIn(proposedOn, language) }),
        ],
        [t('review.returnedFor'), proposal.returnedFor],
      ]}
    />
  );
}
