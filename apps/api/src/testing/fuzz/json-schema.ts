export type JsonSchema = { readonly [keyword: string]: unknown };
export type Resolve = (schema: JsonSchema) => JsonSchema;

/** Follows `#/components/…` inside one document. */
export function resolverOf(document: JsonSchema): Resolve {
  return (schema) => {
    let found = schema;
    for (let steps = 0; typeof found.$ref === 'string'; steps += 1) {
      if (steps > 20) throw new Error(`${found.$ref} leads nowhere`);
      const names = found.$ref.slice(2).split('/');
      found = names.reduce<JsonSchema>((at, name) => at[name] as JsonSchema, document);
    }
    return found;
  };
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const isType = (value: unknown, type: string): boolean => (type === 'integer' ? Number.isInteger(value) : typeOf(value) === type);

/** Where `value` first breaks `schema`, or null: as much of JSON Schema as the contract's document uses. */
export function breach(given: JsonSchema, value: unknown, resolve: Resolve, at = '$'): string | null {
  const schema = resolve(given);
  const types = [schema.type ?? []].flat() as string[];
  if (types.length > 0 && !types.some((type) => isType(value, type))) return `${at} is ${typeOf(value)}, not ${types.join(' or ')}`;
  if ('const' in schema && schema.const !== value) return `${at} is not ${String(schema.const)}`;
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return `${at} is none of the allowed values`;
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  if (choices?.every((choice) => breach(choice, value, resolve, at) !== null)) return `${at} fits no choice`;
  for (const part of (schema.allOf ?? []) as JsonSchema[]) {
    const broken = breach(part, value, resolve, at);
    if (broken !== null) return broken;
  }
  if (typeof value === 'string') return textBreach(schema, value, at);
  if (typeof value === 'number') return numberBreach(schema, value, at);
  if (Array.isArray(value)) return listBreach(schema, value, resolve, at);
  return typeof value === 'object' && value !== null ? objectBreach(schema, value as JsonSchema, resolve, at) : null;
}

function textBreach(schema: JsonSchema, value: string, at: string): string | null {
  if (typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(value)) return `${at} has not the pattern`;
  if (schema.format === 'uuid' && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return `${at} is no id`;
  if (schema.format === 'date-time' && Number.isNaN(Date.parse(value))) return `${at} is no instant`;
  return null;
}

function numberBreach({ minimum, maximum }: JsonSchema, value: number, at: string): string | null {
  if (typeof minimum === 'number' && value < minimum) return `${at} is below ${minimum}`;
  return typeof maximum === 'number' && value > maximum ? `${at} is above ${maximum}` : null;
}

function listBreach({ items, prefixItems }: JsonSchema, value: readonly unknown[], resolve: Resolve, at: string): string | null {
  const schemaOf = (index: number): JsonSchema => ((prefixItems as JsonSchema[] | undefined)?.[index] ?? items ?? {}) as JsonSchema;
  for (const [index, item] of value.entries()) {
    const broken = breach(schemaOf(index), item, resolve, `${at}[${index}]`);
    if (broken !== null) return broken;
  }
  return null;
}

function objectBreach(schema: JsonSchema, value: JsonSchema, resolve: Resolve, at: string): string | null {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const missing = ((schema.required ?? []) as string[]).find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${at} has no ${missing}`;
  for (const [name, inner] of Object.entries(value)) {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!own && schema.additionalProperties === false) return `${at} tells ${name}, which nobody promised`;
    const rest = typeof schema.additionalProperties === 'object' ? (schema.additionalProperties as JsonSchema) : {};
    const broken = breach(own ?? rest, inner, resolve, `${at}.${name}`);
    if (broken !== null) return broken;
  }
  return null;
}
