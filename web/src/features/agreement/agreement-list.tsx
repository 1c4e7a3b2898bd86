import { Heading } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { FoundCount } from '../../ui/found-count.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { CheckNote } from '../eligibility/check-note.tsx';
import { type AgreementRow, type Agreements, type LotGroup, groupRows } from './rows.ts';

interface AgreementListProps {
  readonly all: Agreements;
  readonly rows: readonly AgreementRow[];
}

export function AgreementList({ all, rows }: AgreementListProps) {
  const { t } = useTranslation('agreement');
  const providerName = useProviderName();
  const groups = groupRows(rows, providerName);
  return (
    <>
      <FoundCount text={t('count', { count: rows.length })} />
      {rows.length === 0 && <Empty>{t('noneAsked')}</Empty>}
      {groups.map((group) => (
        <LotSection key={group.key} group={group} all={all} />
      ))}
    </>
  );
}

interface LotSectionProps {
  readonly group: LotGroup;
  readonly all: Agreements;
}

function LotSection({ group: { framework, lot, rows }, all }: LotSectionProps) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const known = all.lots.find(
    (one) => one.frameworkId === framework.frameworkId && one.lot === lot,
  );
  const name = known && format.lotName(known);
  return (
    <section>
      <Heading variant="h2" mb="xxs">
        {t('lot', { lot })} <span className="count">{`(${rows.length})`}</span>
      </Heading>
      <p className="quiet">{[name, framework.name].filter(Boolean).join(' · ')}</p>
      <ul className="found agreements">
        {rows.map((row) => (
          <li key={row.agreement.agreementId}>
            <AgreementLine row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose agreement, its state, its term with its options, its price, and the check where it is not plainly in order. */
function AgreementLine({
  row: { agreement, term, dayPriceCents },
}: {
  readonly row: AgreementRow;
}) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const providerName = useProviderName();
  const { agreementId, frameworkId, providerId, signedOn } = agreement;
  const [start, end] = [format.date(term.start), format.date(term.end)];
  return (
    <>
      <span className="agreement-name">
        <SiteLink to="/agreements/$frameworkId/$agreementId" params={{ frameworkId, agreementId }}>
          {providerName(providerId)}
        </SiteLink>{' '}
        <span className="quiet">{agreementId}</span>
      </span>
      <span>{format.state(agreement.state)}</span>
      <span>
        {t('term', { start, end })}{' '}
        {term.optionsUsed > 0 && (
          <span className="quiet">{t('optionsUsed', { count: term.optionsUsed })}</span>
        )}
      </span>
      <span>{t('dayPrice', { price: format.euros(dayPriceCents) })}</span>
      {signedOn && <span className="quiet">{t('signed', { date: format.date(signedOn) })}</span>}
      <CheckNote providerId={providerId} />
    </>
  );
}
