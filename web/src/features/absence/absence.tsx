import type { LocalDate } from '@jatkopolku/kernel';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Section } from '../../ui/result-place.tsx';
import { AbsenceForm } from './absence-form.tsx';

const FORM = 'absence';

/** Who covers for the approver when away, and the way to choose somebody; nothing for a deputy. */
export function Absence() {
  const { t } = useTranslation('absence');
  const may = useMay();
  const today = useBusinessDay();
  const asked = may('createDelegation') ? { query: { role: 'approver' as const } } : undefined;
  const { data } = useRead('listDelegations', asked);
  if (!data?.own || today === undefined) return null;
  return (
    <Section aria-label={t('title')} className="absence">
      {data.items.map((cover) => (
        <Cover key={cover.record.grantId} cover={cover} />
      ))}
      <FormDisclosure name={FORM} openText={t('open')}>
        {(close) => <Choice deputies={data.deputies} today={today} onClose={close} />}
      </FormDisclosure>
    </Section>
  );
}

interface ChoiceProps {
  readonly deputies: Answer<'listDelegations'>['deputies'];
  readonly today: LocalDate;
  readonly onClose: () => void;
}

function Choice({ deputies, ...form }: ChoiceProps) {
  const { t } = useTranslation('absence');
  if (deputies.length === 0) return <p role="status">{t('nobody')}</p>;
  return <AbsenceForm name={FORM} deputies={deputies} {...form} />;
}

interface CoverProps {
  readonly cover: Answer<'listDelegations'>['items'][number];
}

/** One who covers, and the end of it for who is back earlier. */
function Cover({ cover }: CoverProps) {
  const { t } = useTranslation('absence');
  const format = useFormat();
  const { name, delegation } = cover.record;
  if (!delegation) return null;
  const { startsOn, endsOn } = delegation;
  const days = { from: format.date(startsOn), to: format.date(endsOn) };
  const end = {
    write: 'revokeGrant' as const,
    variant: 'secondary' as const,
    text: t('end'),
    confirmText: t('sureEnd'),
    result: t('wasEnded', { name }),
  };
  return (
    <>
      <p>{t('covers', { name, ...days })}</p>
      <RecordSteps
        stored={cover}
        facts={({ state }) => [[t('state'), format.state(state)]]}
        steps={[end]}
      />
    </>
  );
}
