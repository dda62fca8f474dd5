/** There was no connection, so that nothing can have been sent over it. */
const WITHOUT_CONNECTION: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** Whether a request failed before any of it was written: a name without an address, a connection that nobody took. SDKs keep the network's own error as `cause` or `original`. */
export function wasNeverSent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && WITHOUT_CONNECTION.includes(error.code)) return true;
  if ('syscall' in error && error.syscall === 'connect') return true;
  const inner = 'cause' in error ? error.cause : 'original' in error ? error.original : undefined;
  return inner !== error && wasNeverSent(inner);
}
