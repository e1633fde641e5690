import * as contract from '@bridge/common';
import * as z from 'zod/mini';

export type JsonSchema = Record<string, unknown>;
type Way = 'input' | 'output';

/**
 * JSON Schemas of the contract's schemas. Those that the contract exports under a name become components; what is sent and what is
 * answered get names of their own, as the same schema asks for other fields on the way in than it promises on the way out.
 */
export class SchemaBook {
  readonly components: Record<string, JsonSchema> = {};
  readonly #names = { input: namesOf('Given'), output: namesOf('') };

  of(schema: z.ZodMiniType, way: Way): JsonSchema {
    const whole = z.toJSONSchema(schema, {
      io: way,
      unrepresentable: 'any',
      metadata: this.#names[way],
      override: ({ jsonSchema }) => tidy(jsonSchema as JsonSchema),
    }) as JsonSchema;
    const { $schema: _, $defs = {}, ...root } = moved(whole) as { $schema?: string; $defs?: Record<string, JsonSchema> } & JsonSchema;
    Object.assign(this.components, $defs);
    return root;
  }

  /** An object taken apart into its fields, for parameters and parts, which OpenAPI does not know as one object. */
  fieldsOf(schema: z.ZodMiniType): { properties: Record<string, JsonSchema>; required: string[] } {
    const root = this.of(schema, 'input');
    const name = typeof root.$ref === 'string' ? root.$ref.slice('#/components/schemas/'.length) : null;
    const { properties = {}, required = [] } = (name === null ? root : (this.components[name] ?? {})) as Partial<
      ReturnType<SchemaBook['fieldsOf']>
    >;
    if (name !== null) delete this.components[name];
    return { properties, required };
  }
}

function namesOf(suffix: string) {
  const names = z.registry<{ id: string }>();
  for (const [name, value] of Object.entries(contract)) {
    // Scalars are shorter than a reference to them.
    if (!name.endsWith('Schema') || !(value instanceof z.ZodMiniObject || value instanceof z.ZodMiniEnum) || names.has(value)) continue;
    const own = name.slice(0, -'Schema'.length);
    names.add(value, { id: value instanceof z.ZodMiniEnum ? own : `${own}${suffix}` });
  }
  return names;
}

// The pattern of a format says nothing that the format does not, at ten times the length; an id is the name, not a place.
function tidy(schema: JsonSchema): void {
  if (typeof schema.format === 'string') delete schema.pattern;
  delete schema.id;
}

function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === '$ref' && typeof inner === 'string' ? inner.replace('#/$defs/', '#/components/schemas/') : moved(inner),
    ]),
  );
}
