import type { Issuer, Locale, Role } from '@bridge/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'app_user' })
export class UserEntity {
  @PrimaryColumn('uuid', { default: () => 'bridge_uuid7()' }) id!: string;
  @Column('text') email!: string;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('text', { name: 'display_name' }) displayName!: string;
  @Column('text') role!: Role;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('uuid', { name: 'delegation_id', nullable: true }) delegationId!: string | null;
  @Column('text', { nullable: true }) body!: Issuer | null;
  @Column('boolean', { default: false }) demo!: boolean;
  /** The language of mails. */
  @Column('text', { default: 'ko' }) locale!: Locale;
  /** Since when the account opens nothing any more. */
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
