import * as z from 'zod/mini';

const compiled = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/** The same schema with the same answers and errors, made into code of its own at its first use: lists are checked row by row. */
export function compiledOf<Schema extends z.ZodMiniType>(schema: Schema): Schema {
  const known = compiled.get(schema) ?? z.compile(schema);
  compiled.set(schema, known);
  return known as Schema;
}
