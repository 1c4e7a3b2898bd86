import type { EvidenceKind } from '@jatkopolku/domain/framework';
import { useState } from 'react';

import type { Faults, Reading } from '../../form/reading.ts';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type ClaimDraft, isSlip, readClaim } from './claim-draft.ts';
import type { Claimable, NewClaim } from './queries.ts';

/** A claim as it was written, and what is answered by it. */
export interface WrittenClaim extends Pick<ClaimDraft, 'answer'> {
  readonly claim: NewClaim;
}

interface ClaimReading {
  readonly read: (
    draft: ClaimDraft,
    claimable: Claimable | undefined,
  ) => Reading<ClaimDraft, WrittenClaim>;
  /** The form with what is seen to be a slip while it is written. */
  readonly withSlips: (form: Form<ClaimDraft>) => Form<ClaimDraft>;
  readonly onUnderway: (isUnderway: boolean) => void;
}

/** How a claim that is written is read, new or amended; it waits for the files that are on their way. */
export function useClaimReading(): ClaimReading {
  const { t } = useTranslation('outcome');
  const [isUnderway, setUnderway] = useState(false);
  const read: ClaimReading['read'] = (draft, claimable) => {
    const { claim, wrong } = readClaim(draft, askedFor(draft, claimable));
    const all = isUnderway ? [...wrong, 'evidence' as const] : wrong;
    const texts = all.map((field) => [field, t(`faults.${field}`)]);
    const faults: Faults<ClaimDraft> = Object.fromEntries(texts);
    const written = claim && { claim, answer: draft.answer };
    return { sent: isUnderway ? undefined : written, faults };
  };
  const withSlips = (form: Form<ClaimDraft>) => {
    const slip = isSlip(form.draft) && { counterpartBusinessId: t('faults.counterpartBusinessId') };
    return { ...form, faults: { ...form.faults, ...slip } };
  };
  return { read, withSlips, onUnderway: setUnderway };
}

/** What evidence the terms ask for at the start of the path that is written. */
export function askedFor(
  { pathType }: Pick<ClaimDraft, 'pathType'>,
  claimable: Claimable | undefined,
): readonly EvidenceKind[] {
  const bonus = claimable?.tariff.find((one) => one.pathType === pathType);
  return bonus?.requiredEvidence.start ?? [];
}
