import type { BookSetting } from './book.ts';
import { DeskContext } from './desk.ts';
import { FirstThings } from './first-things.tsx';
import { MonthViews } from './month-views.tsx';
import { SaveNote } from './save-note.tsx';
import { SendAll } from './send-all.tsx';
import { useMakeDesk } from './use-make-desk.ts';

interface MonthDeskProps {
  readonly setting: Omit<BookSetting, 'onUnsaved' | 'onAnswer'>;
  readonly onReread: () => void;
}

/** A month that was read: what to look at first, the days, and sending. */
export function MonthDesk({ setting, onReread }: MonthDeskProps) {
  const desk = useMakeDesk(setting);
  return (
    <DeskContext value={desk}>
      <div className="month-desk">
        <SaveNote />
        <FirstThings onReread={onReread} />
        <MonthViews />
        <SendAll />
      </div>
    </DeskContext>
  );
}
