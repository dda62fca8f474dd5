import { Hono } from 'hono';

export interface PageParts {
  /** Whether the corpus is there and every platform hears people. */
  ready(): boolean;
  /** Everything counted so far, in the text format of Prometheus, with its content type. */
  metrics(): Promise<{ readonly type: string; readonly text: string }>;
}

/** What this program serves besides the platforms' endpoints: for whoever watches over it. */
export function createPages({ ready, metrics }: PageParts): Hono {
  const pages = new Hono();
  pages.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
    context.header('x-content-type-options', 'nosniff');
  });
  pages.get('/healthz', (context) => context.text('ok\n'));
  pages.get('/readyz', (context) => (ready() ? context.text('ready\n') : context.text('not ready yet\n', 503, { 'retry-after': '5' })));
  pages.get('/metrics', async (context) => {
    const { type, text } = await metrics();
    return context.body(text, 200, { 'content-type': type });
  });
  // Whoever tries any page to see whether this is up is not told so before it is.
  pages.notFound((context) => (ready() ? context.text('There is nothing here.\n', 404) : context.text('not ready yet\n', 503, { 'retry-after': '5' })));
  pages.onError((_error, context) => context.text('Something went wrong here.\n', 500));
  return pages;
}
