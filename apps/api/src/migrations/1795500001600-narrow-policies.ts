import type { MigrationInterface, QueryRunner } from 'typeorm';
import { narrowPolicies, widenPolicies } from './support/row-policies.js';

/** Lists of whoever sees the own rows alone find them by index, as a query without policies does. */
export class NarrowPolicies1795500001600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await narrowPolicies(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await widenPolicies(runner);
  }
}
