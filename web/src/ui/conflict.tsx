import type { ProblemDetails } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';
import { Paragraph } from 'suomifi-ui-components';

import { useRealTime } from '../i18n/use-real-time.ts';
import { DifferenceList } from './difference-list.tsx';
import { type Fact, differences } from './differences.ts';

/** How a page tells of the record that it wanted to change: as it was seen, and as it is now. */
export interface Told {
  readonly seen: readonly Fact[];
  /** The facts of what the API answers with; undefined for what is not understood. */
  readonly describe: (current: unknown) => readonly Fact[] | undefined;
}

interface ConflictProps {
  readonly meanwhile: NonNullable<ProblemDetails['meanwhile']>;
  readonly told: Told | undefined;
}

/** Who changed the record meanwhile, and what is different. */
export function Conflict({ meanwhile: { by, at, current }, told }: ConflictProps) {
  const { t } = useTranslation('states');
  const now = told?.describe(current);
  const time = useRealTime()(at);
  return (
    <>
      <Paragraph>
        {by === null ? t('changedBySomebody', { time }) : t('changedBy', { name: by, time })}
      </Paragraph>
      {told && now && <DifferenceList items={differences(told.seen, now)} />}
    </>
  );
}
