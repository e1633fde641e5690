import type { ResponseOf, readDemoSignIns } from '@bridge/common';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { DEMO_PASSWORD } from '../domain/demo-password.js';
import { UserEntity } from '../persistence/user.entity.js';

/** The accounts of the demo world; empty where it was not made or is switched off. */
@Injectable()
export class DemoSignInsQuery {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async all(): Promise<ResponseOf<typeof readDemoSignIns>> {
    if (!this.config.demo) return { signIns: [] };
    const users = await this.dataSource.getRepository(UserEntity).find({ where: { demo: true }, order: { id: 'asc' } });
    return { signIns: users.map(({ role, email }) => ({ role, email, password: DEMO_PASSWORD })) };
  }
}
