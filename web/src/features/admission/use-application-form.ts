import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Faults, type Form, useForm } from '../../form/use-form.ts';
import { type ApplicationDraft, readApplication } from './draft.ts';
import type { ApplicationBody, HeldApplication } from './queries.ts';

interface Setting {
  readonly name: string;
  readonly first: ApplicationDraft;
  readonly send: (
    body: ApplicationBody,
    draft: ApplicationDraft,
    key: string,
  ) => Promise<HeldApplication>;
  readonly onSent: (held: HeldApplication) => void;
}

interface ApplicationForm {
  readonly form: Form<ApplicationDraft>;
  readonly onUnderway: (isUnderway: boolean) => void;
}

/** An application that is written, new or anew; it waits for the files that are on their way. */
export function useApplicationForm({ send, ...setting }: Setting): ApplicationForm {
  const { t } = useTranslation(['admission', 'outcome']);
  const [isUnderway, setUnderway] = useState(false);
  const form = useForm({
    ...setting,
    read: (draft: ApplicationDraft) => {
      const { body, faults } = readApplication(draft);
      const all = isUnderway ? { ...faults, documents: 'documents' as const } : faults;
      const texts = Object.entries(all).map(([field, fault]) => [
        field,
        fault === 'missing' ? t(`missing.${field as 'responsiblePerson'}`) : t(`faults.${fault}`),
      ]);
      const told: Faults<ApplicationDraft> = Object.fromEntries(texts);
      return { sent: isUnderway || !body ? undefined : { body, draft }, faults: told };
    },
    send: ({ body, draft }, key) => send(body, draft, key),
  });
  return { form, onUnderway: setUnderway };
}
