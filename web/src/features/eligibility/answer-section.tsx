import { useState } from 'react';
import { Button } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';

/** What the register answered, when, and the answer itself by its hash. */
export function AnswerSection({ answer: { check } }: { readonly answer: Answer<'readCheck'> }) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  if (!check) return null;
  const { askedAt, silence, facts, answerHash, businessId } = check;
  return (
    <Part title={t('answer.title')}>
      <FactList
        facts={[
          [t('answer.askedAt'), format.instant(askedAt)],
          [t('answer.businessId'), businessId],
          [t('answer.silence'), silence && t(`silences.${silence}`)],
          [t('answer.name'), facts?.name],
          [t('answer.form'), facts?.formCode],
          [t('answer.tradeRegister'), facts && t(`tradeRegister.${facts.tradeRegister}`)],
          [t('answer.businessVat'), facts && t(facts.businessVat ? 'yes' : 'no')],
          [t('answer.prepayment'), facts && t(facts.prepayment ? 'yes' : 'no')],
          [
            t('answer.hash'),
            answerHash && (
              <span key="hash" className="check-hash">
                {answerHash}
              </span>
            ),
          ],
        ]}
      />
      {answerHash && <RawAnswer hash={answerHash} />}
    </Part>
  );
}

/** The answer as it came, for those who want to see it. */
function RawAnswer({ hash }: { readonly hash: string }) {
  const { t } = useTranslation('eligibility');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('answer.hide') : t('answer.show')}
      </Button>
      {isOpen && <RawText hash={hash} />}
    </>
  );
}

function RawText({ hash }: { readonly hash: string }) {
  const { t } = useTranslation('eligibility');
  // It is named by its content: it never changes.
  const answer = useRead('readRegisterAnswer', { params: { hash } }, { staleTime: Infinity });
  return renderResult(answer, ({ record }) => (
    // WCAG 2.1.1: what scrolls is reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className="wide" role="region" aria-label={t('answer.raw')} tabIndex={0}>
      {JSON.stringify(JSON.parse(record.body), null, 2)}
    </pre>
  ));
}
