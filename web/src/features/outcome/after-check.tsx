import { operations } from '@jatkopolku/contracts';
import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy, withFaults } from '../../form/reading.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section, showResult } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { useClaimFacts } from './claim-facts.ts';
import { type ShownAfterCheck, useAfterCheck } from './queries.ts';

interface AfterCheckProps {
  readonly held: Answer<'readClaim'>;
  /** Gets what was done, in the reader's words; it is shown beside the box where nobody takes it. */
  readonly onLooked?: (result: string) => void;
}

/** What today's checks would have stopped of an imported claim, and the look of who says that it was looked at. */
export function AfterCheck({ held, onLooked = showResult }: AfterCheckProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const { data } = useAfterCheck(held.record);
  const afterCheck = data?.afterCheck;
  if (!afterCheck) return null;
  const { judgedOn, checks, look, byName } = afterCheck;
  return (
    <Section title={t('afterCheck.title')} className="after-check">
      <Paragraph>{t('afterCheck.text', { date: format.date(judgedOn) })}</Paragraph>
      <ul className="checks">
        {checks.map((check) => (
          <FailedCheck key={check.code} check={check} />
        ))}
      </ul>
      {look !== null && (
        <>
          <p>{t('afterCheck.looked', { name: byName ?? look.by, date: format.date(look.on) })}</p>
          <p className="history-words">{look.note}</p>
        </>
      )}
      {held.actions.proposeCorrection.allowed && look === null && (
        <p>
          {t('afterCheck.wrong')}{' '}
          <SiteLink
            to="/approvals/claims/$claimId"
            params={{ claimId: held.record.claimId }}
            hash={CORRECTION}
            // Who works through a part of the queue stays in it.
            search={(address) => address}
          >
            {t('afterCheck.toCorrection')}
          </SiteLink>
        </p>
      )}
      {held.actions.closeAfterCheck.allowed && <LookForm held={held} onLooked={onLooked} />}
    </Section>
  );
}

/** Where a claim's page has its correction. */
export const CORRECTION = 'correction';

type Check = ShownAfterCheck['checks'][number];

/** A check by its name, what was wrong, and what the rule rests on since when. */
function FailedCheck({ check: { code, basis, from } }: { readonly check: Check }) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const problemText = useProblemText();
  return (
    <li className="check-failed">
      {t(`checks.codes.${code}`)}
      <span className="check-why">{problemText({ code })}</span>
      <span className="check-why quiet">
        {t(`afterCheck.bases.${basis}`, { date: format.date(from) })}
      </span>
    </li>
  );
}

interface LookDraft {
  readonly note: string;
}

/** By the API's schema and the domain's rule, before anything is sent. */
function readLook(draft: LookDraft) {
  const { closeAfterCheck } = operations;
  const isEmpty = draft.note.trim() === '';
  return withFaults(
    readBy<LookDraft, typeof closeAfterCheck>(closeAfterCheck, draft),
    isEmpty ? [['note', 'finding-missing'] as const] : [],
  );
}

function LookForm({ held, onLooked }: Required<AfterCheckProps>) {
  const { t } = useTranslation('outcome');
  const form = useRecordForm('closeAfterCheck', held, {
    isFinal: true,
    name: `after-check ${held.record.claimId}`,
    draft: (): LookDraft => ({ note: '' }),
    facts: useClaimFacts(),
    read: readLook,
    onSent: () => onLooked(t('afterCheck.wasLooked')),
  });
  return (
    <FormView form={form} submitText={t('afterCheck.look')}>
      <ParagraphField
        form={form}
        field="note"
        label={t('afterCheck.note')}
        hint={t('afterCheck.noteHint')}
      />
    </FormView>
  );
}
