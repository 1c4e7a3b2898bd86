import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import type { HeldDecision } from './queries.ts';
import { useGroundText } from './use-ground-text.ts';

/** Whom a confirmed decision did not reach, and why. */
export function LeftOut({ held: { record } }: { readonly held: HeldDecision }) {
  const { t } = useTranslation('option');
  const groundText = useGroundText();
  const { leftOut } = record;
  if (leftOut.length === 0) return null;
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('reach.leftOut', { count: leftOut.length })}
      </Heading>
      <ul className="found">
        {leftOut.map((one) => (
          <li key={one.agreementId}>
            <span className="found-name">{one.agreementId}</span>
            <span className="quiet">{groundText(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
