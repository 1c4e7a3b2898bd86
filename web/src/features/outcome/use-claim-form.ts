import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Faults, type Form, useForm } from '../../form/use-form.ts';
import { type ClaimDraft, isSlip, readClaim } from './claim-draft.ts';
import type { HeldClaim, NewClaim } from './queries.ts';

interface ClaimFormSetting {
  readonly name: string;
  readonly first: ClaimDraft;
  readonly send: (claim: NewClaim, key: string) => Promise<HeldClaim>;
  readonly onSent: (claim: HeldClaim) => void;
}

interface ClaimForm {
  readonly form: Form<ClaimDraft>;
  readonly onUnderway: (isUnderway: boolean) => void;
}

/** A claim that is written, new or amended; it waits for the files that are on their way. */
export function useClaimForm(setting: ClaimFormSetting): ClaimForm {
  const { t } = useTranslation('outcome');
  const [isUnderway, setUnderway] = useState(false);
  const form = useForm({
    ...setting,
    read: (draft: ClaimDraft) => {
      const { claim, wrong } = readClaim(draft);
      const all = isUnderway ? [...wrong, 'evidence' as const] : wrong;
      const texts = all.map((field) => [field, t(`faults.${field}`)]);
      const faults: Faults<ClaimDraft> = Object.fromEntries(texts);
      return { sent: isUnderway ? undefined : claim, faults };
    },
  });
  const slip = isSlip(form.draft) && { counterpartBusinessId: t('faults.counterpartBusinessId') };
  return { form: { ...form, faults: { ...form.faults, ...slip } }, onUnderway: setUnderway };
}
