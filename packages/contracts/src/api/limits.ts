/** No body that people or systems send to the API is nearly as large. */
export const BODY_LIMIT_BYTES = 256 * 1024;
