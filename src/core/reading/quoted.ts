/** What stands in double quotation marks in a sentence, in order. */
export const quotedIn = (sentence: string): readonly string[] => [...sentence.matchAll(/["“„«]([^"“”„«»]{1,2000})["”“»]/g)].flatMap((match) => match[1] ?? []);
