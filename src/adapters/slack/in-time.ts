/**
 * `fetch` that sends nothing once the time is over.
 *
 * A process that stood still goes on where it was: with a connection that has just been made, before any timer runs. So the time is looked at where the first byte
 * is asked for, after the connection; a request is written from there on in one go, and one without its body is none.
 */
export function createFetchInTime(isOver: () => boolean): typeof fetch {
  return async (input, init) => {
    if (isOver()) throw tooLate();
    const { body } = init ?? {};
    return fetch(input, typeof body === 'string' ? { ...init, body: new BodyInTime(body, isOver) } : init);
  };
}

/** A text of known length, so that it is sent as any other. */
class BodyInTime extends Blob {
  readonly #text: string;
  readonly #isOver: () => boolean;

  constructor(text: string, isOver: () => boolean) {
    super([text]);
    this.#text = text;
    this.#isOver = isOver;
  }

  override stream(): ReturnType<Blob['stream']> {
    return new ReadableStream(
      {
        pull: (controller) => {
          if (this.#isOver()) return controller.error(tooLate());
          controller.enqueue(new TextEncoder().encode(this.#text));
          controller.close();
        },
      },
      // Nothing is read ahead of its time.
      { highWaterMark: 0 },
    );
  }
}

const tooLate = () => new DOMException('The time for this request is over.', 'TimeoutError');
