import type { JsonSchema, Resolve } from './json-schema.js';
import type { Random } from './random.js';
import { HOSTILE, type KnownIds, UNASKED, ValueMaker } from './values.js';

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: JsonSchema }[];
  readonly requestBody?: { content: Record<string, { schema: JsonSchema }> };
  readonly responses: Readonly<Record<string, JsonSchema>>;
}
export interface FuzzRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | undefined;
}

/** Files and jobs cost a hundred times what other routes do; they are asked for less often, not less oddly. */
const SELDOM = /document|rejected|imports$|match-runs$|report$|export/;
const ODD_TYPES = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'multipart/form-data',
  'x',
  '',
];
const BROKEN = [
  '{',
  '{"a":',
  '[',
  'null',
  '"text"',
  '1',
  '',
  '{"__proto__":{"polluted":true}}',
  '{"a":1}{"b":2}',
  "{'a':1}",
  '\ufeff{}',
  '{"a":1,}',
  '[[[[[[[[[[[[[[',
];
/** Deep enough to exhaust a stack that walks into it. */
const ENDLESS = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const ODD_HEADERS: readonly Record<string, string>[] = [
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { host: 'elsewhere.example' },
  { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '1.2.3.4' },
  { 'x-http-method-override': 'DELETE' },
  { 'x-original-url': '/api/imports', 'x-rewrite-url': '/api/imports' },
  { 'sec-fetch-site': 'cross-site' },
  { accept: 'text/html' },
  { 'accept-language': 'x'.repeat(4_000) },
  { range: 'bytes=0-0' },
  { 'if-none-match': '*' },
  { cookie: 'bridge=; bridge=x; __proto__=1; ===' },
  { 'content-encoding': 'gzip' },
];

/** Makes requests out of the OpenAPI document: mostly such as a program would send, each with at most a few things wrong. */
export class RequestMaker {
  readonly #values: ValueMaker;

  constructor(
    private readonly random: Random,
    private readonly operations: readonly Operation[],
    resolve: Resolve,
  ) {
    this.#values = new ValueMaker(random, resolve);
  }

  operation(): Operation {
    const operation = this.random.pick(this.operations);
    return SELDOM.test(operation.path) && this.random.chance(0.75) ? this.random.pick(this.operations) : operation;
  }

  request(operation: Operation, ids: KnownIds): FuzzRequest {
    const method = this.random.chance(0.03) ? this.random.pick(METHODS) : operation.method;
    const { payload, type } = this.#payload(operation, ids);
    const headers: Record<string, string> = {
      ...(this.random.chance(0.03) ? {} : { 'x-bridge-request': '1' }),
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(this.random.chance(0.06) ? this.random.pick(ODD_HEADERS) : {}),
    };
    return { method, url: this.#url(operation, ids), headers, payload };
  }

  #url({ path, parameters }: Operation, ids: KnownIds): string {
    const [, , kind = ''] = path.split('/');
    const inPath = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
      if (!this.random.chance(0.1))
        return encodeURIComponent(String(this.#values.value(parameter?.schema ?? {}, ids, name === 'id' ? kind : name)));
      return this.random.pick(['%00', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '..%5c', '%C0%AF', '*', encodeURIComponent(this.#oddText())]);
    });
    const query = new URLSearchParams();
    for (const { name, required, schema } of parameters.filter((one) => one.in === 'query')) {
      if (!required && this.random.chance(0.6)) continue;
      const value = this.random.chance(0.15) ? this.#oddText() : this.#values.value(schema, ids, name);
      for (const one of [value].flat()) query.append(name, String(one));
      if (this.random.chance(0.03)) query.append(name, this.#oddText());
    }
    if (this.random.chance(0.03)) for (const name of Object.keys(UNASKED)) query.append(name, '1');
    if (this.random.chance(0.01)) query.append('__proto__[polluted]', '1');
    return `${inPath}${query.size > 0 ? `?${query}` : ''}`;
  }

  // A lone surrogate has no address form at all.
  #oddText(): string {
    const value = this.random.pick(HOSTILE);
    return (typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll(/[\ud800-\udfff]/gu, '?').slice(0, 3_000);
  }

  #payload({ requestBody, method }: Operation, ids: KnownIds): { payload: string | undefined; type: string | undefined } {
    if (!requestBody)
      return method === 'GET' || this.random.chance(0.9)
        ? { payload: undefined, type: undefined }
        : { payload: '{}', type: 'application/json' };
    const [[type, content] = ['application/json', { schema: {} }]] = Object.entries(requestBody.content);
    const good = this.#values.value(content.schema, ids);
    if (type === 'multipart/form-data') return this.#multipart(good as Record<string, unknown>);
    const chosen = this.random.next();
    if (chosen < 0.03) return { payload: this.random.pick(BROKEN), type };
    if (chosen < 0.05) return { payload: JSON.stringify(good), type: this.random.pick(ODD_TYPES) };
    if (chosen < 0.07) return { payload: doubled(good), type };
    if (chosen < 0.08) return { payload: JSON.stringify(good).replace(/:("[^"]*"|\d+|null|true)/, `:${ENDLESS}`), type };
    if (chosen < 0.12) return { payload: JSON.stringify(typeof good === 'object' ? { ...good, ...UNASKED } : good), type };
    return { payload: JSON.stringify(chosen < 0.5 ? this.#values.twisted(good) : good), type };
  }

  #multipart(parts: Record<string, unknown>): { payload: string; type: string } {
    const boundary = 'fuzz-boundary';
    const odd = this.random.chance(0.5);
    const file = odd ? this.#oddText() : '公司名称,拟投资产品,投资额（万元人民币）\n测试公司,锂电池隔膜,56000\n';
    const name = (odd ? this.#oddText() : 'list.csv').replaceAll(/[\r\n"]/g, '');
    const texts = Object.entries({ ...parts, ...(odd ? UNASKED : {}) }).filter(([part]) => part !== 'file');
    const lines = texts.map(
      ([part, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${part}"\r\n\r\n${String(value)}\r\n`,
    );
    const end = this.random.chance(0.1) ? '' : `\r\n--${boundary}--\r\n`;
    const payload = `${lines.join('')}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${file}${end}`;
    return { payload, type: this.random.chance(0.05) ? 'multipart/form-data' : `multipart/form-data; boundary=${boundary}` };
  }
}

// The same key twice: parsers differ in which of the two counts.
function doubled(value: unknown): string {
  const text = JSON.stringify(value);
  const [name] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return name === undefined ? text : `${text.slice(0, -1)},${JSON.stringify(name)}:null}`;
}
