/** A value of a field as the API gives it. */
export type Plain = string | number | boolean;

/** What a code is called; one that is not known here is shown as it is. */
export function codeText<const Code extends string>(
  codes: readonly Code[],
  toText: (code: Code) => string,
): (value: Plain) => string {
  return (value) => {
    const code = codes.find((one) => one === value);
    return code === undefined ? String(value) : toText(code);
  };
}
