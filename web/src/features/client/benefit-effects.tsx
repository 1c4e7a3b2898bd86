import type { ClientId } from '@jatkopolku/domain/client';
import { HELD } from '@jatkopolku/domain/settlement';

import type { Answer } from '../../api/operation-names.ts';
import { useSettled } from '../../form/use-settled.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Loading } from '../../ui/states.tsx';
import { type BenefitDraft, readBenefit } from './drafts.ts';
import { useBenefitWords } from './use-benefit-words.ts';

interface BenefitEffectsProps {
  readonly clientId: ClientId;
  /** Null for a new one. */
  readonly position: number | null;
  readonly draft: BenefitDraft;
}

type Facts = NonNullable<ReturnType<typeof readBenefit>['sent']>;

/** What the benefit as it is written would change in who pays accepted days: asked when the writing has paused. */
export function BenefitEffects({ clientId, position, draft }: BenefitEffectsProps) {
  const { t } = useTranslation('client');
  const { sent, faults } = readBenefit(draft);
  const isWhole = sent !== undefined && Object.keys(faults).length === 0;
  const written = JSON.stringify(isWhole ? sent : null);
  const settled = useSettled(written);
  const facts = JSON.parse(settled) as Facts | null;
  const preview = useRead(
    'previewBenefit',
    facts ? { params: { clientId }, body: { ...facts, position } } : undefined,
  );
  if (facts === null) return null;
  return (
    <Part title={t('benefits.effects.title')}>
      {settled === written ? (
        renderResult(preview, ({ moves }) => <Moves moves={moves} />)
      ) : (
        <Loading />
      )}
    </Part>
  );
}

interface MovesProps {
  readonly moves: Answer<'previewBenefit'>['moves'];
}

function Moves({ moves }: MovesProps) {
  const { t } = useTranslation('client');
  const format = useFormat();
  const { payerOf } = useBenefitWords();
  const nameOf = (payer: string) =>
    payer === HELD ? t('benefits.effects.nobody') : payerOf(payer);
  if (moves.length === 0) return <p>{t('benefits.effects.none')}</p>;
  return (
    <>
      <ul>
        {moves.map(({ month, from, to, days, amountCents, isBooked }) => (
          <li key={`${month} ${from} ${to}`}>
            {t('benefits.effects.move', {
              month: format.month(month),
              from: nameOf(from),
              to: nameOf(to),
              days: format.number(days),
              amount: format.euros(amountCents),
            })}
            {isBooked && ` ${t('benefits.effects.booked')}`}
          </li>
        ))}
      </ul>
      <p>{t('benefits.effects.notified')}</p>
    </>
  );
}
