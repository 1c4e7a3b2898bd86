/** No body that people or systems send to the API is nearly as large, but the bank's answers. */
export const BODY_LIMIT_BYTES = 256 * 1024;

/** An answer of the bank names each payment of a batch; a Lambda takes 6 MB, in which quotes are escaped. */
export const ANSWER_LIMIT_BYTES = 4 * 1024 * 1024;
