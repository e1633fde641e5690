import { isIP } from 'node:net';
import type { Locale } from '@bridge/common';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CONFIG, type Config } from '../config/config.js';

/** The address that people open: as configured, else where the server listens. Never out of a request, whose headers anybody can write. */
@Injectable()
export class PublicAddress {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly host: HttpAdapterHost,
  ) {}

  /** Where passkeys and an identity provider know the portal; on this machine by its name, as browsers bind no passkey to figures. */
  origin(): string {
    return this.#at(/^(127\.|::1$|localhost$)/.test(this.config.host) ? 'localhost' : this.config.host);
  }

  /** A page of the portal in a language, at the address that the start printed: the session of a reader belongs to that. `token` stands in the fragment, which browsers tell neither servers nor other sites. */
  page(locale: Locale, path: string, token?: string): string {
    const language = locale === 'zh-CN' ? 'zh' : locale;
    return `${this.#at(this.config.host)}/${language}${path}${token === undefined ? '' : `#token=${token}`}`;
  }

  /** The host name to which browsers bind passkeys; null where they would refuse it: an address in figures, or no TLS. */
  passkeyHost(): string | null {
    const { hostname, protocol } = new URL(this.origin());
    const isBare = isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0;
    return !isBare && (protocol === 'https:' || hostname === 'localhost') ? hostname : null;
  }

  #at(host: string): string {
    if (this.config.publicUrl !== null) return this.config.publicUrl;
    const address = (this.host.httpAdapter.getHttpServer() as { address(): { port: number } | string | null }).address();
    const port = typeof address === 'object' && address !== null ? address.port : this.config.port;
    return `http://${host}:${port}`;
  }
}
