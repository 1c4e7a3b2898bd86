import { type Agreement, capUse } from '@jatkopolku/domain/agreement';
import { lastDayOf } from '@jatkopolku/domain/placement';
import { type Cents, type LocalDate, sumCents } from '@jatkopolku/kernel';

import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRead } from '../../../queries/use-read.ts';

import './steps.css';

interface AgreementRoomProps {
  readonly agreement: Agreement;
  readonly today: LocalDate;
}

/** How much room an agreement has for one more: shown before a client is placed by it. */
export function AgreementRoom({ agreement, today }: AgreementRoomProps) {
  const { agreementId, places, capCents } = agreement;
  return (
    <>
      {places !== null && <PlacesLeft agreementId={agreementId} places={places} today={today} />}
      {capCents !== null && <CapLeft agreementId={agreementId} capCents={capCents} />}
    </>
  );
}

interface PlacesLeftProps {
  readonly agreementId: string;
  readonly places: number;
  readonly today: LocalDate;
}

function PlacesLeft({ agreementId, places, today }: PlacesLeftProps) {
  const { t } = useTranslation('agreementSteps');
  const { data } = useRead('listAgreementPlacements', { params: { agreementId } });
  if (!data) return null;
  const taken = data.items.filter((one) => one.startsOn <= today && today <= lastDayOf(one)).length;
  return (
    <p className={taken >= places ? 'cap-spent' : 'quiet'}>
      {t('room.places', { taken, places })} {taken >= places && t('room.full')}
    </p>
  );
}

function CapLeft({ agreementId, capCents }: { agreementId: string; capCents: Cents }) {
  const { t } = useTranslation('agreementSteps');
  const { data } = useRead('readAgreementFigures', { params: { agreementId } });
  if (!data) return null;
  const { feeCents, bonusCents } = data.total;
  const { standing, percent } = capUse(capCents, sumCents([feeCents, bonusCents]));
  if (standing === 'within') return null;
  return (
    <p className="cap-spent">
      {t('cap.spentShare', { percent })} {t(`cap.${standing}`)}
    </p>
  );
}
