import type { ProblemDetails } from '@jatkopolku/contracts';
import { Paragraph } from 'suomifi-ui-components';

import { useRealTime } from '../acting/use-real-time.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { DifferenceList } from './difference-list.tsx';
import { type Fact, differences } from './differences.ts';

/** What a page shows when somebody else has changed its record: as the reader saw it, and as it is now. */
export interface ConflictFacts {
  readonly expected: readonly Fact[];
  /** The facts of what the API answers with; undefined for what is not understood. */
  readonly describe: (current: unknown) => readonly Fact[] | undefined;
}

interface ConflictProps {
  readonly meanwhile: NonNullable<ProblemDetails['meanwhile']>;
  readonly conflict: ConflictFacts | undefined;
}

/** Who changed the record meanwhile, and what is different. */
export function Conflict({ meanwhile: { by, at, current }, conflict }: ConflictProps) {
  const { t } = useTranslation('states');
  const now = conflict?.describe(current);
  const time = useRealTime()(at);
  return (
    <>
      <Paragraph>
        {by === null ? t('changedBySomebody', { time }) : t('changedBy', { name: by, time })}
      </Paragraph>
      {conflict && now && <DifferenceList items={differences(conflict.expected, now)} />}
    </>
  );
}
