import { fileIdSchema } from '@jatkopolku/domain/file';
import { type LegalForm, providerIdSchema } from '@jatkopolku/domain/provider';
import { type LocalDate, addDays, addMonths, byText, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { exclusionGroundCodes, exclusionGrounds } from './exclusion-grounds.ts';
import { type LegalFormGroup, legalFormGroup } from './legal-forms.ts';
import { DOCUMENT_MAX_AGE_MONTHS } from './standing.ts';

/** A criminal-record extract is at most so old when it is shown (1397/2016 §88). */
export const CRIMINAL_RECORD_MAX_AGE_MONTHS = 12;

/** Certificates of tax and pension are renewed so often in a contract of more than twelve months (1233/2006 §5.5). */
export const RENEWAL_MONTHS = 12;

/** Documents are kept so long after the work has ended (1233/2006 §5, last subsection). */
export const DOCUMENTS_KEPT_YEARS = 2;

/** A renewal becomes a task so long before it is due. */
export const RENEWAL_AHEAD_DAYS = 30;

interface LiabilityDocument {
  readonly section: string;
  readonly isRenewed: boolean;
}

/** What a buyer asks for before it signs a contract of 9,000 euros or more (1233/2006 §5). */
export const liabilityDocuments = {
  registers: { section: '1233/2006 §5.1(1)', isRenewed: false },
  'trade-register-data': { section: '1233/2006 §5.1(2)', isRenewed: false },
  'tax-debt': { section: '1233/2006 §5.1(3), §5.5', isRenewed: true },
  'pension-insurance': { section: '1233/2006 §5.1(4), §5.5', isRenewed: true },
  'working-terms': { section: '1233/2006 §5.1(5)', isRenewed: false },
  'occupational-health': { section: '1233/2006 §5.1(6)', isRenewed: false },
} as const satisfies Record<string, LiabilityDocument>;
export type LiabilityDocumentType = keyof typeof liabilityDocuments;
export const liabilityDocumentTypes = Object.keys(liabilityDocuments) as [
  LiabilityDocumentType,
  ...LiabilityDocumentType[],
];

export const keptDocumentSchema = z.strictObject({
  type: z.enum(liabilityDocumentTypes),
  issuedOn: localDateSchema,
  /** Null where it was only seen, such as in a register that is open to all. */
  fileId: fileIdSchema.nullable(),
  seenOn: localDateSchema,
  seenBy: z.string(),
});
export type KeptDocument = z.infer<typeof keptDocumentSchema>;

export const exclusionAnswers = ['no', 'yes', 'corrected'] as const;

export const declarationSchema = z.strictObject({
  /** Who declared for the provider, and when. */
  declaredBy: z.string(),
  declaredOn: localDateSchema,
  /** Grounds that are there; `corrected` where self-cleaning was shown (§82). Every other is declared absent. */
  found: z.array(
    z.strictObject({
      ground: z.enum(exclusionGroundCodes),
      answer: z.enum(['yes', 'corrected']),
      note: z.string(),
    }),
  ),
  takenBy: z.string(),
});

/**
 * That an extract of the criminal record was seen. The extract itself is never copied or kept
 * (1397/2016 §88.4): there is no place for a file here.
 */
export const criminalRecordSchema = z.strictObject({
  issuedOn: localDateSchema,
  seenOn: localDateSchema,
  seenBy: z.string(),
});

/** What was declared, shown and given of a provider before buying from it. */
export const inspectionSchema = z.strictObject({
  providerId: providerIdSchema,
  declaration: declarationSchema.nullable(),
  criminalRecord: criminalRecordSchema.nullable(),
  documents: z.array(keptDocumentSchema).max(200),
});
export type Inspection = z.infer<typeof inspectionSchema>;

/**
 * Whether a provider has declared a ground that excludes without being weighed (1397/2016 §80), and not
 * shown that it is corrected (§82). Grounds of §81 are weighed by people.
 */
export function isBarred({ declaration }: Pick<Inspection, 'declaration'>): boolean {
  const found = declaration?.found ?? [];
  return found.some(
    ({ ground, answer }) => answer === 'yes' && exclusionGrounds[ground].kind === 'mandatory',
  );
}

export type DocumentVerdict = 'not-needed' | 'missing' | 'valid' | 'due-soon' | 'overdue';

export interface DocumentStanding {
  readonly type: LiabilityDocumentType;
  readonly latest: KeptDocument | undefined;
  /** The day by which a newer one is needed; undefined where none is. */
  readonly dueOn: LocalDate | undefined;
  readonly verdict: DocumentVerdict;
}

/** The State, municipalities, joint authorities and parishes need none (1233/2006 §5.4). */
const exempt = new Set<LegalFormGroup>(['public-body', 'religious-body']);

/** The state of a provider's documents on a day, one line for each that the law names. */
export function documentStandings(
  documents: readonly KeptDocument[],
  formCode: LegalForm,
  today: LocalDate,
): DocumentStanding[] {
  const isExempt = exempt.has(legalFormGroup(formCode));
  return liabilityDocumentTypes.map((type) => {
    const latest = latestOf(documents, type);
    const dueOn =
      latest && liabilityDocuments[type].isRenewed
        ? addMonths(latest.issuedOn, RENEWAL_MONTHS)
        : undefined;
    const verdict = isExempt ? 'not-needed' : verdictOf(latest, dueOn, today);
    return { type, latest, dueOn: isExempt ? undefined : dueOn, verdict };
  });
}

function latestOf(documents: readonly KeptDocument[], type: LiabilityDocumentType) {
  return documents
    .filter((document) => document.type === type)
    .toSorted((a, b) => byText(b.issuedOn, a.issuedOn))[0];
}

function verdictOf(
  latest: KeptDocument | undefined,
  dueOn: LocalDate | undefined,
  today: LocalDate,
): DocumentVerdict {
  if (!latest) return 'missing';
  if (!dueOn || today < addDays(dueOn, -RENEWAL_AHEAD_DAYS)) return 'valid';
  return today <= dueOn ? 'due-soon' : 'overdue';
}

/** Whether a document is young enough on the day that it is given (1233/2006 §7), and not of a day to come. */
export function isTooOld(issuedOn: LocalDate, givenOn: LocalDate): boolean {
  return addMonths(issuedOn, DOCUMENT_MAX_AGE_MONTHS) < givenOn;
}

/** The last day on which documents are kept, when the work ends on a day. */
export function keptUntil(workEndsOn: LocalDate): LocalDate {
  return addMonths(workEndsOn, DOCUMENTS_KEPT_YEARS * 12);
}
