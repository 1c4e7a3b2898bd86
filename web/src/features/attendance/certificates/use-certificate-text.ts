import type { Certificate } from '@jatkopolku/domain/attendance';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';

/** A certificate of sickness in words: its days, and its own date. */
export function useCertificateText(): (certificate: Certificate) => string {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  return ({ startsOn, endsOn, issuedOn }) =>
    t('certificates.noted', {
      from: format.shortDate(startsOn),
      to: format.shortDate(endsOn),
      issued: format.shortDate(issuedOn),
    });
}
