import type { ResponseOf, readDemoSignIns } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DEMO_PASSWORD } from '../domain/demo-password.js';
import { UserEntity } from '../persistence/user.entity.js';

/** The accounts of the demo world; empty where it was not made. */
@Injectable()
export class DemoSignInsQuery {
  constructor(private readonly dataSource: DataSource) {}

  async all(): Promise<ResponseOf<typeof readDemoSignIns>> {
    const users = await this.dataSource.getRepository(UserEntity).find({ where: { demo: true }, order: { id: 'asc' } });
    return { signIns: users.map(({ role, email }) => ({ role, email, password: DEMO_PASSWORD })) };
  }
}
