import type { ClientId } from '@jatkopolku/domain/client';
import { VisuallyHidden } from 'suomifi-ui-components';

import type { Row } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { KEPT_MS, useReadAll } from '../../queries/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { ChangeBenefit, NewBenefit } from './benefit-form.tsx';
import { BenefitPeriodsList } from './benefit-periods-list.tsx';
import { useBenefitWords } from './use-benefit-words.ts';

interface BenefitSectionProps {
  readonly clientId: ClientId;
  readonly mayChange: boolean;
}

/** What the client lives on: whose payer pays the client's days. */
export function BenefitSection({ clientId, mayChange }: BenefitSectionProps) {
  const { t } = useTranslation('client');
  const benefits = useReadAll('listBenefits', { clientId }, { staleTime: KEPT_MS });
  const name = `benefit ${clientId}`;
  return (
    <Section title={t('benefits.title')} titleId="benefits">
      {renderResult(benefits, (items) => (
        <>
          {items.length === 0 && <Empty>{t('benefits.none')}</Empty>}
          <ul className="found">
            {items.toSorted(newestFirst).map((benefit) => (
              <li key={benefit.record.position}>
                <BenefitLine benefit={benefit} mayChange={mayChange} />
              </li>
            ))}
          </ul>
          <BenefitPeriodsList benefits={items.map(({ record }) => record)} />
        </>
      ))}
      {mayChange && (
        <FormDisclosure name={name} openText={t('benefits.add')}>
          {(close) => <NewBenefit name={name} clientId={clientId} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

function newestFirst(a: Row<'listBenefits'>, b: Row<'listBenefits'>): number {
  return a.record.validFrom > b.record.validFrom ? -1 : 1;
}

interface BenefitLineProps {
  readonly benefit: Row<'listBenefits'>;
  readonly mayChange: boolean;
}

function BenefitLine({ benefit, mayChange }: BenefitLineProps) {
  const { t } = useTranslation('client');
  const { kindOf, payerOf, periodOf } = useBenefitWords();
  const { clientId, position } = benefit.record;
  const name = `benefit ${clientId} ${position}`;
  const about = `: ${kindOf(benefit.record.benefit)}, ${periodOf(benefit.record)}`;
  const openText = (
    <>
      {t('benefits.change')}
      <VisuallyHidden>{about}</VisuallyHidden>
    </>
  );
  return (
    <>
      <span className="found-name">{kindOf(benefit.record.benefit)}</span>
      <span className="quiet">
        {`${periodOf(benefit.record)} · ${t('benefits.paidBy', { payer: payerOf(benefit.record.payer) })}`}
      </span>
      <HistoryLine
        kind="benefit"
        of={{ clientId, position }}
        about={kindOf(benefit.record.benefit)}
      />
      {mayChange && (
        <FormDisclosure name={name} openText={openText}>
          {(close) => <ChangeBenefit name={name} benefit={benefit} onClose={close} />}
        </FormDisclosure>
      )}
    </>
  );
}
