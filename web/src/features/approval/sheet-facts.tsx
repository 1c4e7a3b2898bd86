import { sheetTotals } from '@jatkopolku/domain/settlement';
import { Heading } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { useCertificateText } from '../attendance/certificates/use-certificate-text.ts';
import { type OpenSheet, withCaps } from './queries.ts';

/** What was agreed, and what the month comes to. */
export function SheetFacts({ open }: { readonly open: OpenSheet }) {
  const { t } = useTranslation('approval');
  return (
    <section className="sheet-facts">
      <Heading variant="h2">{t('planTitle')}</Heading>
      <PlanFacts open={open} />
      <Heading variant="h2" mt="m">
        {t('moneyTitle')}
      </Heading>
      <MoneyFacts open={open} />
    </section>
  );
}

function PlanFacts({ open: { sheet, placement } }: { readonly open: OpenSheet }) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const providerName = useProviderName();
  const { startsOn, endsOn, endedOn, daysPerWeek, hoursPerDay } = placement;
  const { clientId, providerId, submittedOn, certificates } = sheet.record;
  const certificateText = useCertificateText();
  const clientName = useClientNames([clientId]);
  return (
    <FactList
      facts={[
        [t('clientId'), clientName(clientId)],
        [t('provider'), providerName(providerId)],
        [t('period'), `${format.date(startsOn)} – ${format.date(endedOn ?? endsOn)}`],
        [t('perWeek'), String(daysPerWeek)],
        [t('perDay'), format.decimal(hoursPerDay)],
        [t('submitted'), submittedOn && format.date(submittedOn)],
        [t('certificates'), certificates.map(certificateText).join('; ')],
      ]}
    />
  );
}

function MoneyFacts({ open }: { readonly open: OpenSheet }) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const totals = sheetTotals(withCaps(open), open.agreement);
  const held = totals.heldTravelCents;
  const compensation = format.euros(totals.compensationCents);
  return (
    <FactList
      facts={[
        [t('attended'), String(totals.attended)],
        [t('absences'), String(totals.absent)],
        [t('compensation'), t('compensationHint', { amount: compensation })],
        [t('travel'), format.euros(totals.travelCents)],
        [t('heldTravel'), held > 0 && format.euros(held)],
        [t('fee'), format.euros(totals.feeCents)],
      ]}
    />
  );
}
