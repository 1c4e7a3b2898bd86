import type { EngineState } from './engine-state.ts';
import { isRunningWith } from './processes.ts';

const lookIntervalMs = 200;
const pauseMaxMs = 10_000;

export interface KeptAlive {
  /** Looks no more; what was begun is finished first. */
  readonly stop: () => Promise<void>;
}

export interface Keeping {
  /** The engine as it was opened. */
  readonly engine: EngineState;
  /** Opens the engine on the file again, at its port, unless another user has done so. */
  readonly reopen: () => Promise<EngineState>;
  /** Hears of each end that was met: of the failure, where the engine could not be started again. */
  readonly onEnded: (failure?: Error) => void;
}

/**
 * Starts the engine on a file again when it has died under its users (killed for its memory, crashed).
 * What it had answered is written, so a request that is sent again goes on from there.
 */
export function keepAlive(file: string, { engine, reopen, onEnded }: Keeping): KeptAlive {
  let { enginePid } = engine;
  let stopped = false;
  let work = Promise.resolve();
  let timer = later(lookIntervalMs);

  function later(pauseMs: number): NodeJS.Timeout {
    return setTimeout(() => (work = look(pauseMs)), pauseMs).unref();
  }

  async function look(pausedMs: number): Promise<void> {
    const pauseMs = isRunningWith(enginePid, file) ? lookIntervalMs : await revive(pausedMs);
    if (!stopped) timer = later(pauseMs);
  }

  /** Gives how long to wait until the next look: longer after each failure. */
  async function revive(pausedMs: number): Promise<number> {
    try {
      ({ enginePid } = await reopen());
      onEnded();
      return lookIntervalMs;
    } catch (error) {
      onEnded(error instanceof Error ? error : new Error(String(error)));
      return Math.min(pauseMaxMs, pausedMs * 2);
    }
  }

  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await work;
    },
  };
}
