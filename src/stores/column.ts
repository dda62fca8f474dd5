import type * as z from 'zod';

/** A value as JSON text for a column. */
export function toColumn(value: unknown): string {
  return JSON.stringify(value);
}

/** The value of a column with JSON text; throws when it is not JSON or not in the shape. */
export function parseColumn<T>(column: unknown, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(String(column)));
}
