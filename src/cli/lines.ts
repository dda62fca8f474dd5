/** The lines of a byte stream as they come, split at line feeds alone (JSON may hold U+2028); the last one needs no line end. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending: string[] = [];
  for await (const chunk of input) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield withoutReturn([...pending, part].join(''));
      pending = [];
    }
    if (last !== '') pending.push(last);
  }
  const rest = withoutReturn([...pending, decoder.decode()].join(''));
  if (rest !== '') yield rest;
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
