import { groundText } from '@jatkopolku/contracts';
import { isAsking, isUnderReview } from '@jatkopolku/domain/eligibility';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/result-place.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { FileLink } from './file-link.tsx';
import { ReviewForm } from './review-form.tsx';
import { usePeople } from './use-people.ts';

interface ReviewSectionProps {
  readonly answer: Answer<'readCheck'>;
}

/** The review by two: the question, its answer, and its confirmation by a second person. */
export function ReviewSection({ answer }: ReviewSectionProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const { check, actions } = answer;
  if (!check || !actions || !isUnderReview[check.state]) return null;
  const versioned = { record: check, version: answer.version };
  const { confirmReview } = actions;
  return (
    <Section title={t('review.title')}>
      <p>{t('review.text')}</p>
      <ul>
        {check.grounds.filter(isAsking).map((code) => (
          <li key={code}>{groundText(code, language)}</li>
        ))}
      </ul>
      {check.proposal && <ProposalFacts answer={answer} proposal={check.proposal} />}
      {actions.proposeReview.allowed && <ReviewForm check={versioned} />}
      {confirmReview.allowed && <ConfirmForm check={versioned} />}
      {!confirmReview.allowed && confirmReview.code === 'own-work' && (
        <p className="quiet">{t('review.waitsForOther')}</p>
      )}
    </Section>
  );
}

interface ProposalFactsProps extends ReviewSectionProps {
  readonly proposal: NonNullable<NonNullable<Answer<'readCheck'>['check']>['proposal']>;
}

function ProposalFacts({ answer, proposal }: ProposalFactsProps) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const nameOf = usePeople(answer);
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
          t('review.proposedBy', { name: nameOf(proposedBy), date: format.date(proposedOn) }),
        ],
        [t('review.returnedFor'), proposal.returnedFor],
      ]}
    />
  );
}
