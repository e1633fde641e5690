import path from 'node:path';
import * as z from 'zod';

/** What the process is told from outside. Secrets come from here and from nowhere else. */
export interface Config {
  readonly databaseUrl: string;
  readonly host: string;
  /** 0 stands for any free port. */
  readonly port: number;
  /** Folder of uploaded and produced files. */
  readonly filesDir: string;
  /** Built portal that is served beside the API; null where something else serves it. */
  readonly portalDir: string | null;
  /** Makes the demo world in an empty database. */
  readonly demo: boolean;
  /** Cookies are sent over TLS only. */
  readonly secureCookies: boolean;
  /** The address that people open, without path; null where it is the one that the server listens at. */
  readonly publicUrl: string | null;
  /** Seals secrets at rest (32 bytes); null for the key file beside the uploaded files. */
  readonly secretKey: Buffer | null;
  /** Whether officials, auditors and administrators must have a second factor. */
  readonly secondFactor: 'required' | 'optional';
  /** The identity provider of the officials' institution (OpenID Connect); null where there is none. */
  readonly singleSignOn: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
  /** Reads the caller's address and protocol from a proxy's headers. */
  readonly behindProxy: boolean;
  /** The mail server; null where mails are kept as files. */
  readonly smtpUrl: string | null;
  /** From whom mails come. */
  readonly mailFrom: string;
  /** Who is invited as administrator where there is none yet. */
  readonly adminEmail: string | null;
}

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64');

const EnvironmentSchema = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4400),
    BRIDGE_FILES_DIR: z.string().min(1).default('.data/files'),
    BRIDGE_PORTAL_DIR: z.string().optional(),
    BRIDGE_DEMO: z.enum(['0', '1']).default('1'),
    BRIDGE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    BRIDGE_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    BRIDGE_ADMIN_EMAIL: z.email().toLowerCase().optional(),
    BRIDGE_MAIL_FROM: z.string().min(3).default('Saemangeum Bridge <no-reply@bridge.example>'),
    BRIDGE_SECRET_KEY: z
      .base64()
      .transform(bytesOf)
      .refine(({ length }) => length === 32, 'must be 32 bytes in base64')
      .optional(),
    BRIDGE_SECOND_FACTOR: z.enum(['required', 'optional']).default('required'),
    BRIDGE_BEHIND_PROXY: z.enum(['0', '1']).default('0'),
    BRIDGE_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    BRIDGE_OIDC_CLIENT_ID: z.string().min(1).optional(),
    BRIDGE_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  })
  .refine(
    ({ BRIDGE_OIDC_ISSUER: issuer }) => !issuer?.startsWith('http:') || ['127.0.0.1', 'localhost'].includes(new URL(issuer).hostname),
    {
      path: ['BRIDGE_OIDC_ISSUER'],
      message: 'must be https, unless it is on this machine',
    },
  )
  .refine((given) => !given.BRIDGE_OIDC_ISSUER || (given.BRIDGE_OIDC_CLIENT_ID && given.BRIDGE_OIDC_CLIENT_SECRET), {
    path: ['BRIDGE_OIDC_CLIENT_SECRET'],
    message: 'and BRIDGE_OIDC_CLIENT_ID are wanted beside BRIDGE_OIDC_ISSUER',
  })
  // A copy of the disk must not hold secrets and key together where real people sign in.
  .refine((given) => !given.BRIDGE_PUBLIC_URL?.startsWith('https:') || given.BRIDGE_SECRET_KEY !== undefined, {
    path: ['BRIDGE_SECRET_KEY'],
    message: 'is wanted where BRIDGE_PUBLIC_URL is https: 32 random bytes in base64',
  });

const BUILT_PORTAL = path.resolve(import.meta.dirname, '../../../../portal/dist');

function singleSignOnOf(given: z.output<typeof EnvironmentSchema>): Config['singleSignOn'] {
  const { BRIDGE_OIDC_ISSUER: issuer, BRIDGE_OIDC_CLIENT_ID: clientId, BRIDGE_OIDC_CLIENT_SECRET: clientSecret } = given;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}

/** @throws ZodError that names the variable */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = EnvironmentSchema.parse(env);
  return {
    databaseUrl: given.DATABASE_URL,
    host: given.HOST,
    port: given.PORT,
    filesDir: path.resolve(given.BRIDGE_FILES_DIR),
    portalDir: given.BRIDGE_PORTAL_DIR === '' ? null : path.resolve(given.BRIDGE_PORTAL_DIR ?? BUILT_PORTAL),
    demo: given.BRIDGE_DEMO === '1',
    secureCookies: given.BRIDGE_PUBLIC_URL?.startsWith('https:') ?? false,
    publicUrl: given.BRIDGE_PUBLIC_URL === undefined ? null : new URL(given.BRIDGE_PUBLIC_URL).origin,
    secretKey: given.BRIDGE_SECRET_KEY ?? null,
    secondFactor: given.BRIDGE_SECOND_FACTOR,
    singleSignOn: singleSignOnOf(given),
    behindProxy: given.BRIDGE_BEHIND_PROXY === '1',
    smtpUrl: given.BRIDGE_SMTP_URL ?? null,
    mailFrom: given.BRIDGE_MAIL_FROM,
    adminEmail: given.BRIDGE_ADMIN_EMAIL ?? null,
  };
}

/** Injection token of {@link Config}. */
export const CONFIG = Symbol('config');
