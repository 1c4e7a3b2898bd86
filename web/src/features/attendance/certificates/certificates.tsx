import { refusalOf } from '@jatkopolku/domain/access';
import {
  type Certificate,
  daysOf,
  isSickDay,
  sickSinceOf,
  uncertifiedDates,
} from '@jatkopolku/domain/attendance';
import { Heading, Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../../acting/use-acting.ts';
import { FormDisclosure } from '../../../form/form-disclosure.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { VersionedSheet } from '../desk/month-data.ts';
import type { Row } from '../desk/row.ts';
import { CertificatesForm } from './certificates-form.tsx';
import { useCertificateText } from './use-certificate-text.ts';

/** Certificates of sickness of a client's month: what is noted, whether one is asked for, and noting it. */
export function Certificates({ row }: { readonly row: Row }) {
  const { t } = useTranslation('attendance');
  const { me } = useActing();
  const { sheet } = row;
  if (!sheet) return null;
  const { certificates } = sheet.record;
  const isAbout =
    certificates.length > 0 || daysOf(sheet.record).some(([, code]) => isSickDay(code));
  if (!isAbout) return null;
  const mayNote = refusalOf('noteCertificates', sheet.record, me?.userId ?? '') === undefined;
  return (
    <section>
      <Heading variant="h3">{t('certificates.title')}</Heading>
      <Noted certificates={certificates} />
      {mayNote && <Asked sheet={sheet} before={row.before} />}
      {mayNote && (
        <FormDisclosure name={nameOf(sheet)} openText={t('certificates.open')}>
          {(close) => <CertificatesForm name={nameOf(sheet)} sheet={sheet} onClose={close} />}
        </FormDisclosure>
      )}
    </section>
  );
}

function nameOf({ record: { placementId, month } }: VersionedSheet): string {
  return `certificates ${placementId} ${month}`;
}

function Noted({ certificates }: { readonly certificates: readonly Certificate[] }) {
  const text = useCertificateText();
  if (certificates.length === 0) return null;
  return (
    <ul>
      {certificates.map(text).map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

interface AskedProps {
  readonly sheet: VersionedSheet;
  readonly before: Row['before'];
}

/** Since when a sickness lasts is written down as the month is sent; until then the month before says it. */
function Asked({ sheet: { record }, before }: AskedProps) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const illness = { ...record, sickSince: sickSinceOf(record, before?.record) };
  const days = uncertifiedDates(illness).map((date) => format.shortDate(date));
  if (days.length === 0) return null;
  return <Paragraph mb="xs">{t('certificates.asked', { days: days.join(', ') })}</Paragraph>;
}
