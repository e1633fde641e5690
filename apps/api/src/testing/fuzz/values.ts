import type { JsonSchema, Resolve } from './json-schema.js';
import type { Random } from './random.js';

/** What breaks programs: for any field, whatever it should hold. */
export const HOSTILE: readonly unknown[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\u0007\u001b[31m',
  '\u202egpj.exe\u202c',
  '\ud800',
  '\ufeff',
  '👩‍👩‍👧‍👦새만금🇰🇷',
  'Ａ＇ or １=１',
  "' OR '1'='1' --",
  "'); DROP TABLE app_user; --",
  '1; SELECT pg_sleep(10)',
  "' UNION ALL VALUES (1,2,3) --",
  '%_\\',
  '\\',
  '$1',
  '{{7*7}}<%= 7*7 %>',
  '=HYPERLINK("http://example.org","x")',
  '+cmd|calc!A0',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '../../../../etc/passwd',
  '..\\..\\windows',
  'file:///etc/passwd',
  'http://169.254.169.254/',
  'x\r\nset-cookie: bridge=stolen',
  'NaN',
  'null',
  'undefined',
  'true',
  '0x10',
  '1e999',
  '９９',
  '0000-00-00',
  '9999-12-31',
  '2027-02-30',
  '2027-06-30T25:61:61Z',
  '-271821-04-20T00:00:00Z',
  '(a+)+$',
  'x'.repeat(300),
  'x'.repeat(5_000),
  '가'.repeat(70_000),
  0,
  -0,
  -1,
  0.1,
  1e-320,
  2_147_483_648,
  9_007_199_254_740_992,
  1e21,
  1.797e308,
  true,
  false,
  null,
  [],
  {},
  [[]],
  [null],
  { toString: 1 },
  { length: 1e9 },
  { $gt: '' },
];

/** Fields that nobody may set by sending them. */
export const UNASKED: Readonly<Record<string, unknown>> = {
  id: '01900000-0000-7000-8000-000000000001',
  role: 'administrator',
  permissions: ['audit.read'],
  organisationId: '01900000-0000-7000-8000-000000000002',
  origin: 'history',
  version: 999,
  mayEdit: true,
  publicRecord: true,
  createdBy: 'somebody',
  constructor: { prototype: { polluted: true } },
  prototype: { polluted: true },
};

const SHAPED = [
  '2027',
  '2027-Q3',
  '2028-06',
  '2028-06-30',
  '1999-01-01',
  '74101100',
  '8507',
  '24',
  '20999',
  '3-01',
  'x@example.org',
  'abc',
  'ABC-1',
  '123456',
  'a1b2c3d4',
  '91320594MA27U9Q1X8',
  '1234567890',
] as const;
const TEXTS = [
  '시험',
  '测试文本',
  'Plain text',
  'O’Brien & Söhne <Ltd.>',
  'a "quoted" text',
  '锂电铜箔',
  'line\nbreak',
  '  spaces  ',
] as const;
const DATES = ['2027-01-01', '2026-11-24', '1970-01-01', '2100-12-31'] as const;
/** Of the accounts somebody-0 to somebody-4, where they exist. */
export const FUZZ_PASSWORD = 'a password of a test';
const DEEPEST = 8;

/** Ids that a caller may know or guess, by the first word of the paths that take them. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** Makes values that a schema allows; an id is mostly one of the kind that the field is for. */
export class ValueMaker {
  constructor(
    private readonly random: Random,
    private readonly resolve: Resolve,
  ) {}

  value(given: JsonSchema, ids: KnownIds, name = '', depth = 0): unknown {
    const schema = this.resolve(given);
    if ('const' in schema) return schema.const;
    if (Array.isArray(schema.enum)) return this.random.pick(schema.enum);
    const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
    if (choices) return this.value(this.random.pick(choices), ids, name, depth + 1);
    switch (this.random.pick([schema.type ?? 'unknown'].flat())) {
      case 'string':
        return this.#text(schema, ids, name);
      case 'integer':
        return name === 'version' ? 1 + this.random.below(4) : Math.round(this.#number(schema));
      case 'number':
        return this.#number(schema);
      case 'boolean':
        return this.random.chance(0.5);
      case 'null':
        return null;
      case 'array':
        return this.#list(schema, ids, name, depth);
      case 'object':
        return this.#object(schema, ids, depth);
      default:
        return this.random.pick<unknown>(['text', 1, true, null, [], {}]);
    }
  }

  /** The same value with one thing in it that should not be there, should be there, or should be another. */
  twisted(value: unknown, depth = 0): unknown {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || this.random.chance(0.1)) return this.random.pick(HOSTILE);
    if (Array.isArray(value)) {
      if (value.length === 0 || this.random.chance(0.2))
        return Array.from({ length: this.random.pick([1, 31, 101, 1_000]) }, () => value[0] ?? 'x');
      const at = this.random.below(value.length);
      return value.map((item, index) => (index === at ? this.twisted(item, depth + 1) : item));
    }
    const entries = Object.entries(value);
    if (entries.length === 0 || this.random.chance(0.15)) return { ...value, ...UNASKED };
    const [name] = this.random.pick(entries);
    if (this.random.chance(0.2)) return Object.fromEntries(entries.filter(([other]) => other !== name));
    return Object.fromEntries(entries.map(([other, inner]) => [other, other === name ? this.twisted(inner, depth + 1) : inner]));
  }

  #text(schema: JsonSchema, ids: KnownIds, name: string): string {
    if (schema.format === 'uuid') return this.#id(ids, name);
    if (schema.format === 'date') return this.random.pick(DATES);
    if (schema.format === 'date-time') return `${this.random.pick(DATES)}T00:00:00.000Z`;
    if (typeof schema.pattern === 'string') {
      const pattern = new RegExp(schema.pattern, 'u');
      const fitting = SHAPED.filter((text) => pattern.test(text));
      return fitting.length > 0 ? this.random.pick(fitting) : 'x';
    }
    if (schema.format === 'email' || /mail/i.test(name)) return `somebody-${this.random.below(5)}@example.org`;
    if (name === 'password' && this.random.chance(0.5)) return FUZZ_PASSWORD;
    const { minLength = 0, maxLength = 80 } = schema as { minLength?: number; maxLength?: number };
    const text = this.random.chance(0.05) ? 'b'.repeat(Math.min(maxLength, 8_000)) : this.random.pick(TEXTS);
    return text.slice(0, maxLength).padEnd(minLength, 'x');
  }

  #id(ids: KnownIds, name: string): string {
    const kind = ids[name] ?? ids[`${name.replace(/Id$/, '')}s`] ?? [];
    return kind.length > 0 && this.random.chance(0.75) ? this.random.pick(kind) : this.random.pick(Object.values(ids).flat());
  }

  #number({ minimum, maximum, exclusiveMinimum }: JsonSchema): number {
    const low = typeof minimum === 'number' ? Math.max(minimum, -1e6) : typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 0;
    const high = typeof maximum === 'number' ? Math.min(maximum, 1e6) : 1e6;
    return this.random.pick([low, high, low + 1, Math.floor(low + this.random.next() * Math.min(high - low, 100))]);
  }

  #list(schema: JsonSchema, ids: KnownIds, name: string, depth: number): unknown[] {
    const prefix = schema.prefixItems as JsonSchema[] | undefined;
    if (prefix) return prefix.map((item) => this.value(item, ids, name, depth + 1));
    const least = typeof schema.minItems === 'number' ? schema.minItems : 0;
    const length = depth > DEEPEST ? least : least + this.random.below(3);
    return Array.from({ length }, () => this.value((schema.items ?? {}) as JsonSchema, ids, name, depth + 1));
  }

  #object(schema: JsonSchema, ids: KnownIds, depth: number): Record<string, unknown> {
    const required = (schema.required ?? []) as string[];
    const named = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
      .filter(([name]) => required.includes(name) || (depth <= DEEPEST && this.random.chance(0.6)))
      .map(([name, inner]) => [name, this.value(inner, ids, name, depth + 1)]);
    const rest = typeof schema.additionalProperties === 'object' && named.length === 0 ? (schema.additionalProperties as JsonSchema) : null;
    if (rest) named.push(['someKey', this.value(rest, ids, 'someKey', depth + 1)]);
    return Object.fromEntries(named);
  }
}
