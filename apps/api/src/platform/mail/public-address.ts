import type { AddressInfo } from 'node:net';
import type { Locale } from '@bridge/common';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CONFIG, type Config } from '../config/config.js';

/** Where the portal is reached from outside: as configured, else as it is served; never what a request calls its host. */
@Injectable()
export class PublicAddress {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly adapter: HttpAdapterHost,
  ) {}

  /** A page of the portal in a language. `token` stands in the fragment, which browsers tell neither servers nor other sites. */
  page(locale: Locale, path: string, token?: string): string {
    const language = locale === 'zh-CN' ? 'zh' : locale;
    return `${this.#origin()}/${language}${path}${token === undefined ? '' : `#token=${token}`}`;
  }

  #origin(): string {
    const { publicUrl, host, port } = this.config;
    if (publicUrl !== null) return publicUrl.replace(/\/+$/, '');
    const served = this.adapter.httpAdapter.getHttpServer().address() as AddressInfo | null;
    return `http://${host}:${served?.port ?? port}`;
  }
}
