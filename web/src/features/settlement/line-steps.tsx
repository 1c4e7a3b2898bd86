import { actorKind } from '@jatkopolku/domain/access';
import { lineEventOf } from '@jatkopolku/domain/settlement';
import { Fragment } from 'react';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Code } from '../../ui/code.tsx';
import { type LineStep, type StepGroup, gatherSteps } from './line-parts.ts';

/** Who did what to the sheets or the claim of a line, in the order of time. */
export function LineSteps({ steps }: { readonly steps: readonly LineStep[] }) {
  return (
    <ol className="line-steps">
      {gatherSteps(steps).map((group) => (
        <StepLine key={group.key} group={group} />
      ))}
    </ol>
  );
}

function StepLine({ group }: { readonly group: StepGroup }) {
  const { t } = useTranslation('explanation');
  const format = useFormat();
  const actorName = useActorName();
  const { event, count, codes } = group;
  const [from, to] = [format.date(group.from), format.date(group.to)];
  const what = t(`events.${lineEventOf(event)}`);
  return (
    <li>
      <span className="quiet">{from === to ? from : t('until', { from, to })}</span>
      <span>
        {t('step', {
          event: count === 1 ? what : t('times', { event: what, count }),
          who: actorName(group),
        })}
        {codes.map((code) => (
          <Fragment key={code}>
            {' '}
            <Code>{code}</Code>
          </Fragment>
        ))}
      </span>
    </li>
  );
}

/** A person by name; a rule and an import in words. */
function useActorName(): (group: StepGroup) => string {
  const { t } = useTranslation(['explanation', 'settlement']);
  return ({ by, of, byName }) => {
    switch (actorKind(by)) {
      case 'import':
        return t('by.import');
      case 'rule':
        return t(`by.rule.${of}`);
      case 'person':
        return byName ?? t('settlement:somebody');
    }
  };
}
