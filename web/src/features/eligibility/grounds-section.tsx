import { groundText, lawText } from '@jatkopolku/contracts';
import { type GroundCode, groundOf, clearsCompany } from '@jatkopolku/domain/eligibility';

import type { Answer } from '../../api/operation-names.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import { Empty } from '../../ui/states.tsx';

/** Every ground in plain words, with what it does and the law that it rests on. */
export function GroundsSection({ answer: { check } }: { readonly answer: Answer<'readCheck'> }) {
  const { t } = useTranslation('eligibility');
  return (
    <Part title={t('groundsTitle')}>
      {check ? (
        <ul className="check-grounds">
          {check.grounds.map((code) => (
            <GroundLine key={code} code={code} isAnswered={hasAnswered(check, code)} />
          ))}
        </ul>
      ) : (
        <Empty>{t('notAsked')}</Empty>
      )}
      <p className="quiet">{t('law')}</p>
    </Part>
  );
}

type Check = NonNullable<Answer<'readCheck'>['check']>;

/** Whether a decision that two people made has answered it. */
function hasAnswered({ decision, state }: Check, code: GroundCode): boolean {
  return clearsCompany[state] && decision?.by === 'review' && decision.grounds.includes(code);
}

interface GroundLineProps {
  readonly code: GroundCode;
  readonly isAnswered: boolean;
}

function GroundLine({ code, isAnswered }: GroundLineProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const { finding, holds, source } = groundOf(code);
  return (
    <li>
      {groundText(code, language)}{' '}
      <span className="does">{isAnswered ? t('does.answered') : t(`does.${finding}`)}</span>{' '}
      {holds && !isAnswered && <span className="does">{t('does.holds')}</span>}{' '}
      <span className="quiet">({lawText(source, language)})</span>
    </li>
  );
}
