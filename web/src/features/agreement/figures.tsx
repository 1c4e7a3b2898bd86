import { sumCents } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { WideTable } from '../../ui/wide-table.tsx';

type Figures = Answer<'readAgreementFigures'>;

/** What the agreement has come to: days and euros by month and in total, and its claims. */
export function AgreementFigures({ agreementId }: { readonly agreementId: string }) {
  const { t } = useTranslation('agreement');
  const figures = useRead('readAgreementFigures', { params: { agreementId } });
  return (
    <>
      <Part title={t('figures.title')}>
        <Paragraph>{t('figures.text')}</Paragraph>
        {renderResult(figures, (answer) =>
          answer.months.length === 0 ? (
            <Empty>{t('figures.none')}</Empty>
          ) : (
            <>
              <Totals total={answer.total} />
              <MonthTable figures={answer} />
            </>
          ),
        )}
      </Part>
      {figures.data && <AgreementClaims claims={figures.data.claims} />}
    </>
  );
}

function Totals({ total }: { readonly total: Figures['total'] }) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const { clients, days, feeCents, bonusCents } = total;
  return (
    <FactList
      facts={[
        [t('figures.days'), format.number(days)],
        [t('figures.clients'), clients],
        [t('figures.fees'), format.euros(feeCents)],
        [t('figures.bonuses'), format.euros(bonusCents)],
        [t('figures.together'), format.euros(sumCents([feeCents, bonusCents]))],
      ]}
    />
  );
}

function MonthTable({ figures: { months, total } }: { readonly figures: Figures }) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const columns = ['month', 'daysShort', 'clients', 'fees', 'bonuses', 'together'] as const;
  return (
    <div className="month-table">
      <WideTable
        caption={t('figures.caption')}
        columns={columns.map((column) => t(`figures.${column}`))}
      >
        {months.toReversed().map(({ month, ...own }) => (
          <FiguresRow key={month} name={format.month(month)} figures={own} />
        ))}
        <FiguresRow name={t('figures.total')} figures={total} isTotal />
      </WideTable>
    </div>
  );
}

interface FiguresRowProps {
  readonly name: string;
  readonly figures: Figures['total'];
  readonly isTotal?: boolean;
}

/** Each cell carries its column's name, which labels it on a phone. */
function FiguresRow({ name, figures, isTotal = false }: FiguresRowProps) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const { clients, days, feeCents, bonusCents } = figures;
  return (
    <tr className={isTotal ? 'month-total' : ''}>
      <th scope="row">{name}</th>
      <td data-label={t('figures.daysShort')}>{format.number(days)}</td>
      <td data-label={t('figures.clients')}>{clients}</td>
      <td data-label={t('figures.fees')}>{format.euros(feeCents)}</td>
      <td data-label={t('figures.bonuses')}>{format.euros(bonusCents)}</td>
      <td data-label={t('figures.together')}>{format.euros(sumCents([feeCents, bonusCents]))}</td>
    </tr>
  );
}

type Claim = Answer<'readAgreementFigures'>['claims'][number];

/** The claims of the agreement's clients, the newest first; their own pages name the clients. */
function AgreementClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useTranslation('agreement');
  return (
    <Part title={t('claims.title')}>
      {claims.length === 0 && <Empty>{t('claims.none')}</Empty>}
      <ul className="found">
        {claims.toReversed().map((claim) => (
          <li key={claim.claimId}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function ClaimLine({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation(['agreement', 'outcome']);
  const format = useFormat();
  const { claimId, pathType, state, amountCents, submittedOn, decidedOn } = claim;
  const about = [
    format.state(state),
    format.euros(amountCents),
    t('claims.filed', { date: format.date(submittedOn) }),
    decidedOn === null ? '' : t('claims.decided', { date: format.date(decidedOn) }),
  ];
  return (
    <>
      <SiteLink to="/claims/$claimId" params={{ claimId }} className="found-name">
        {t(`outcome:paths.${pathType}`)}
      </SiteLink>{' '}
      <span className="found-id">{claimId}</span>
      <span className="quiet">{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}
