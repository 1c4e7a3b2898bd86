import { InvalidArgumentError } from 'commander';

/** Reads the number of something that is counted from 1, such as a batch or a run. */
export function readCounted(what: string): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (Number.isInteger(number) && number > 0) return number;
    throw new InvalidArgumentError(`Give the number of a ${what}, such as 1.`);
  };
}
