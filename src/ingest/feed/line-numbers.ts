/** Gives the line, from 1, on which an offset into a text lies; offsets must come in their order, and the text is gone through once for all of them. */
export function createLineNumbers(text: string): (offset: number) => number {
  let line = 1;
  let feed = text.indexOf('\n');
  return (offset) => {
    while (feed >= 0 && feed < offset) {
      line++;
      feed = text.indexOf('\n', feed + 1);
    }
    return line;
  };
}
