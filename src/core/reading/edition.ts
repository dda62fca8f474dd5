/** Which edition of the reading this is: grows when the same text is read otherwise, so that stored sentences are read anew. */
export const READING_EDITION = 5;
