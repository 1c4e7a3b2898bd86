/** How long a name or a line of text may be, and a text of some sentences. */
export const LINE_LENGTH = 200;
export const PARAGRAPH_LENGTH = 2_000;
