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
  /** Reads the caller's address and protocol from a proxy's headers. */
  readonly behindProxy: boolean;
  /** How the portal is reached from outside; null where it is reached where it is served. */
  readonly publicUrl: string | null;
  /** The mail server; null where mails are kept as files. */
  readonly smtpUrl: string | null;
  /** From whom mails come. */
  readonly mailFrom: string;
  /** Who is invited as administrator where there is none yet. */
  readonly adminEmail: string | null;
}

const EnvironmentSchema = z.object({
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
  BRIDGE_BEHIND_PROXY: z.enum(['0', '1']).default('0'),
});

const BUILT_PORTAL = path.resolve(import.meta.dirname, '../../../../portal/dist');

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
    behindProxy: given.BRIDGE_BEHIND_PROXY === '1',
    publicUrl: given.BRIDGE_PUBLIC_URL ?? null,
    smtpUrl: given.BRIDGE_SMTP_URL ?? null,
    mailFrom: given.BRIDGE_MAIL_FROM,
    adminEmail: given.BRIDGE_ADMIN_EMAIL ?? null,
  };
}

/** Injection token of {@link Config}. */
export const CONFIG = Symbol('config');
