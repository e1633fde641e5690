import type { Hub } from '@bridge/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'organisation' })
export class OrganisationEntity {
  @PrimaryColumn('uuid', { default: () => 'bridge_uuid7()' }) id!: string;
  @Column('text', { name: 'name_ko', nullable: true }) nameKo!: string | null;
  @Column('text', { name: 'name_zh', nullable: true }) nameZh!: string | null;
  @Column('text', { name: 'name_en', nullable: true }) nameEn!: string | null;
  /** Kept as written even where its check digit is wrong; only a right one is unique to a company. */
  @Column('text', { nullable: true }) uscc!: string | null;
  @Column('text', { nullable: true }) hub!: Hub | null;
  @Column('text', { nullable: true }) city!: string | null;
  /** A company of public history: never a user, never offered anything. */
  @Column('boolean', { name: 'public_history', default: false }) publicHistory!: boolean;
}
