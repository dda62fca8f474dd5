import type * as z from 'zod';

/** A value as JSON text for a column. */
export function toColumn(value: unknown): string {
  return JSON.stringify(value);
}

/** The value of a column with JSON text, as it was written; throws when it is not JSON or not in the shape. */
export function parseColumn<T>(column: unknown, schema: z.ZodType<T>): T {
  const value: unknown = JSON.parse(String(column));
  schema.parse(value);
  // Not what zod gives: that is a copy without what the schema does not name, and without a key `__proto__`.
  return value as T;
}
