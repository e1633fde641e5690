import { ALL_ENDPOINTS, type Endpoint, ErrorBodySchema, mayDo, ROLES } from '@bridge/common';
import { type JsonSchema, SchemaBook } from './open-api-schemas.js';

/** Every answer that is no success has the same body. */
const REFUSED = { $ref: '#/components/responses/Refused' };
/** Files come as one of these; which, the query or the route says. */
const FILE_TYPES = ['application/pdf', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/zip'];

/** The contract as an OpenAPI 3.1 document: what each route takes, answers and wants, and nothing that the API does not check. */
export function openApiDocument(endpoints: Readonly<Record<string, Endpoint>> = ALL_ENDPOINTS): Record<string, unknown> {
  const schemas = new SchemaBook();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const path = `/api${endpoint.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint, schemas) };
  }
  const refusal = schemas.of(ErrorBodySchema, 'output');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Saemangeum Bridge',
      version: '0.1.0',
      description: 'Errors are codes with parameters. What a caller may not see answers as if it did not exist.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: schemas.components,
      responses: { Refused: { description: 'Refused, for the reason that the code names', content: json(refusal) } },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-bridge', description: 'Set by signing in; `bridge` where there is no TLS.' },
        ownRequest: {
          type: 'apiKey',
          in: 'header',
          name: 'x-bridge-request',
          description: 'Any value: a page of another site cannot set it.',
        },
      },
    },
  };
}

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });

function operation(name: string, endpoint: Endpoint, schemas: SchemaBook): Record<string, unknown> {
  const { access, method, params, query } = endpoint;
  const body = requestBody(endpoint, schemas);
  return {
    operationId: name,
    tags: [endpoint.path.split('/')[1]],
    'x-permission': access,
    'x-roles': ROLES.filter((role) => access === 'public' || access === 'signed-in' || mayDo(role, access)),
    security: security(access !== 'public', method !== 'GET'),
    parameters: [
      ...(params ? parametersOf(schemas.fieldsOf(params), 'path') : []),
      ...(query ? parametersOf(schemas.fieldsOf(query), 'query') : []),
    ],
    ...(body ? { requestBody: body } : {}),
    responses: { ...success(endpoint, schemas), '4XX': REFUSED, '5XX': REFUSED },
  };
}

function security(session: boolean, ownRequest: boolean): Record<string, never[]>[] {
  return [{ ...(session ? { session: [] } : {}), ...(ownRequest ? { ownRequest: [] } : {}) }];
}

function parametersOf({ properties, required }: ReturnType<SchemaBook['fieldsOf']>, place: 'path' | 'query'): Record<string, unknown>[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

function requestBody({ body, upload }: Endpoint, schemas: SchemaBook): Record<string, unknown> | undefined {
  if (body) return { required: true, content: json(schemas.of(body, 'input')) };
  if (!upload) return undefined;
  const { properties, required } = schemas.fieldsOf(upload);
  const file = { type: 'string', contentMediaType: 'application/octet-stream' };
  const schema = { type: 'object', properties: { ...properties, file }, required: ['file', ...required] };
  return { required: true, content: { 'multipart/form-data': { schema } } };
}

function success({ response, file }: Endpoint, schemas: SchemaBook): Record<string, unknown> {
  if (file) return { '200': { description: 'A file', content: Object.fromEntries(FILE_TYPES.map((type) => [type, {}])) } };
  if (!response) return { '204': { description: 'Done' } };
  return { '200': { description: 'Done', content: json(schemas.of(response, 'output')) } };
}
