import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @typedef {'SIGINT' | 'SIGTERM' | 'SIGHUP'} StopSignal */
/** @typedef {{ code: number, stoppedBy: StopSignal | undefined }} Ended */

/** @type {readonly StopSignal[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in our place: its input and output are ours, our stop signals are its, and its
 * exit code is what this returns.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<Ended>}
 */
export function runProgram(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const signals = forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      signals.end();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      signals.end();
      resolve({ code: code ?? exitCodeOf(signal), stoppedBy: signals.received() });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  /** @type {StopSignal | undefined} */
  let received;
  /** @param {StopSignal} signal */
  const forward = (signal) => {
    received = signal;
    // A terminal gives Ctrl-C to every program in it; a second one would mean "stop at once".
    if (signal !== 'SIGINT' || !hasTerminal()) child.kill(signal);
  };
  for (const signal of stopSignals) process.on(signal, forward);
  const end = () => {
    for (const signal of stopSignals) process.off(signal, forward);
  };
  return { end, received: () => received };
}

function hasTerminal() {
  return [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
}

/** @param {keyof typeof constants.signals | null} signal */
function exitCodeOf(signal) {
  return signal === null ? 1 : 128 + constants.signals[signal];
}
