import { operations } from '@jatkopolku/contracts';
import {
  type Certificate,
  type Sheet,
  certificateProblems,
  daysOf,
  isSickDay,
} from '@jatkopolku/domain/attendance';
import type { LocalDate } from '@jatkopolku/kernel';

import type { PathOf } from '../../../form/path.ts';
import { readBy, withFaults } from '../../../form/reading.ts';

export interface CertificatesDraft {
  readonly certificates: readonly { readonly [Field in keyof Certificate]: string }[];
}

export const newCertificate = { startsOn: '', endsOn: '', issuedOn: '' };

/** What is noted; where nothing is, a row that begins with the month's first day of sickness. */
export function firstCertificates(
  sheet: Pick<Sheet, 'month' | 'days' | 'certificates'>,
): CertificatesDraft {
  if (sheet.certificates.length > 0) return { certificates: sheet.certificates };
  const sick = daysOf(sheet).find(([, code]) => isSickDay(code));
  return { certificates: [{ ...newCertificate, startsOn: sick?.[0] ?? '' }] };
}

/** By the API's schema and the domain's rules, before anything is sent. */
export function readCertificates(
  draft: CertificatesDraft,
  month: Pick<Sheet, 'month'>,
  today: LocalDate,
) {
  const { noteCertificates } = operations;
  const reading = readBy<CertificatesDraft, typeof noteCertificates>(noteCertificates, draft);
  const problems = certificateProblems(month, reading.sent?.certificates ?? [], today);
  return withFaults(
    reading,
    problems.map(({ code, at = '' }) => {
      const path = at.slice(1).replaceAll('/', '.');
      return [path as PathOf<CertificatesDraft>, code] as const;
    }),
  );
}
