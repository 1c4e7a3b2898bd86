import { type Operations, type Sending, operations } from '@jatkopolku/contracts';
import { type Sheet, type TravelVerdict, heldTravel } from '@jatkopolku/domain/attendance';

type TravelDecision = NonNullable<Sending<Operations['decideTravel']>['body']>;

/** What is decided of travel above the cap, as it is being written. */
export interface TravelDraft {
  readonly dates: readonly string[];
  readonly verdict: TravelVerdict | '';
  readonly reason: string;
}

/** What waits is ticked: days that are decided are looked at once more by who ticks them. */
export function travelDraft(sheet: Pick<Sheet, 'month' | 'days' | 'cappedTravel'>): TravelDraft {
  const waiting = heldTravel(sheet).filter(({ waits }) => waits);
  return { dates: waiting.map(({ date }) => date), verdict: '', reason: '' };
}

/** The decision by the API's own schema, of which all parts are compulsory. */
export function readTravel({ dates, verdict, reason }: TravelDraft): {
  readonly sent: TravelDecision | undefined;
  readonly missing: readonly (keyof TravelDraft)[];
} {
  const read = operations.decideTravel.body.safeParse({ dates, verdict, reason });
  const isMissing = {
    dates: dates.length === 0,
    verdict: verdict === '',
    reason: reason.trim() === '',
  };
  const missing = (['dates', 'verdict', 'reason'] as const).filter((field) => isMissing[field]);
  return { sent: missing.length === 0 ? read.data : undefined, missing };
}
