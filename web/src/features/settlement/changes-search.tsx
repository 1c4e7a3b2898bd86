import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import type { SettlementMonth } from './queries.ts';
import type { Changes } from './use-changes.ts';

interface ChangesSearchProps {
  readonly changes: Changes;
  readonly months: readonly SettlementMonth[];
}

/** Looks through the booked months when asked, and tells how far it has come. */
export function ChangesSearch({ changes, months }: ChangesSearchProps) {
  const { t } = useTranslation('settlement');
  const { isLooking, look, done, all } = changes;
  const status = useRef<HTMLParagraphElement>(null);
  const found = months.filter(({ month }) => (changes.of(month)?.changed.length ?? 0) > 0).length;
  const looked = found === 0 ? t('lookedNone') : t('looked', { count: found });
  return (
    <div className="changes-search">
      {!isLooking && (
        <Button
          variant="secondary"
          onClick={() => {
            look();
            status.current?.focus();
          }}
        >
          {t('lookForChanges')}
        </Button>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {isLooking && (done < all ? t('looking', { done, all }) : looked)}
      </p>
    </div>
  );
}
