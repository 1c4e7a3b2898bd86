import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { DaysCell } from './days-cell.tsx';
import type { StateClaim } from './queries.ts';
import { useEuros } from './use-words.ts';

interface ClaimProps {
  readonly claim: StateClaim;
}

/** The claim by provider with its agreements, and by run. */
export function StateClaimTables({ claim }: ClaimProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const euros = useEuros();
  return (
    <>
      {claim.rates.map(({ amountCents, from, source }) => (
        <p key={source}>
          {from === null
            ? t('stateClaim.rateOf', { amount: euros(amountCents), source })
            : t('stateClaim.rateFrom', {
                amount: euros(amountCents),
                date: format.date(from),
                source,
              })}
        </p>
      ))}
      <p>{t(claim.isReleased ? 'stateClaim.released' : 'stateClaim.waits')}</p>
      <ProvidersTable claim={claim} />
      <RunsTable claim={claim} />
    </>
  );
}

function ProvidersTable({ claim }: ClaimProps) {
  const { t } = useTranslation('settlement');
  const euros = useEuros();
  return (
    <WideTable
      caption={t('stateClaim.caption')}
      columns={[
        t('provider'),
        t('stateClaim.businessId'),
        t('agreement'),
        ...numbers(t('days'), t('amount')),
      ]}
      foot={
        <tr className="total">
          <th scope="row" colSpan={3}>
            {t('total')}
          </th>
          <DaysCell days={claim.days} />
          <NumberCell>{euros(claim.amountCents)}</NumberCell>
        </tr>
      }
    >
      {claim.providers.map((provider) => (
        <tr key={provider.providerId}>
          <th scope="row">
            {provider.name} <Code>{provider.providerId}</Code>
          </th>
          <td className="claimed-id">{provider.businessId}</td>
          <td className="claimed-agreements">
            <Agreements provider={provider} />
          </td>
          <DaysCell days={provider.days} />
          <NumberCell>{euros(provider.amountCents)}</NumberCell>
        </tr>
      ))}
    </WideTable>
  );
}

function Agreements({ provider }: { readonly provider: StateClaim['providers'][number] }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  return (
    <>
      {provider.agreements.map(({ agreementId, frameworkName, lot, signedOn, days }) => (
        <div key={agreementId}>
          {t('stateClaim.agreement', {
            agreementId,
            frameworkName,
            lot,
            days,
            signed: signedOn === null ? t('stateClaim.unsigned') : format.date(signedOn),
          })}
        </div>
      ))}
      {provider.daysWithoutFee !== 0 && (
        <div>{t('stateClaim.withoutFee', { days: provider.daysWithoutFee })}</div>
      )}
    </>
  );
}

function RunsTable({ claim }: ClaimProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const euros = useEuros();
  return (
    <WideTable
      caption={t('stateClaim.runsCaption')}
      columns={[t('stateClaim.run'), ...numbers(t('days'), t('amount'))]}
    >
      {claim.runs.map(({ runNo, type, bookedAt, days, amountCents }) => (
        <tr key={runNo}>
          <th scope="row">
            {t('run', { no: runNo })}, {t(`types.${type}`)}, {format.instant(bookedAt)}
          </th>
          <DaysCell days={days} />
          <NumberCell>{euros(amountCents)}</NumberCell>
        </tr>
      ))}
    </WideTable>
  );
}
