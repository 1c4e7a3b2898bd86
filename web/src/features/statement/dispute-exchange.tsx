import type { Dispute } from '@jatkopolku/domain/settlement';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

import '../outcome/outcome.css';

/** What both sides wrote of a line, the provider first. */
export function DisputeExchange({ dispute }: { readonly dispute: Dispute }) {
  const { t } = useTranslation('statement');
  const { disputedAt, disputedByName, text, answers } = dispute;
  return (
    <ol className="history">
      <Turn what={t('disputes.disputed')} at={disputedAt} name={disputedByName} text={text} />
      {answers.map((answer) => (
        <Turn
          key={answer.at}
          what={t(`disputes.verdicts.${answer.verdict}`)}
          at={answer.at}
          name={answer.byName}
          text={answer.text}
        />
      ))}
    </ol>
  );
}

interface TurnProps {
  readonly what: string;
  readonly at: Dispute['disputedAt'];
  readonly name: string;
  readonly text: string;
}

function Turn({ what, at, name, text }: TurnProps) {
  const format = useFormat();
  return (
    <li>
      <span className="history-what">{what}</span> <time dateTime={at}>{format.instant(at)}</time>
      <span className="quiet"> {name}</span>
      <span className="history-why history-words">{text}</span>
    </li>
  );
}
