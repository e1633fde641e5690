import { type LocalisedText, ROLE_PERMISSIONS, type ViewerView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import type { Viewer } from '../../../platform/viewer.js';
import type { Device } from '../domain/device.js';
import { IDLE_HOURS, tokenSha256 } from '../domain/session-token.js';

/** The time of last use is noted at most this often: reading must not turn every request into a write. */
const TOUCH_MINUTES = 5;

interface UserRow extends Viewer {
  userId: string;
  email: string;
}

/** Turns a session's token, or a user's id, into the viewer. */
@Injectable()
export class ViewerQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @param device from where the session is used now; noted with the time of use */
  async bySession(token: string, device: Device): Promise<Viewer | null> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - IDLE_HOURS * 3_600_000);
    const [row] = await this.dataSource.query<(UserRow & { lastSeenAt: Date; network: string | null })[]>(
      `select u.id as "userId", u.role, u.organisation_id as "organisationId", u.body, u.display_name as "displayName", u.email,
              s.last_seen_at as "lastSeenAt", s.network
       from session s join app_user u on u.id = s.user_id
       where s.token_sha256 = $1 and s.expires_at > $2 and s.last_seen_at > $3 and u.revoked_at is null`,
      [tokenSha256(token), now, idleSince],
    );
    if (!row) return null;
    if (row.network !== device.network || now.getTime() - row.lastSeenAt.getTime() > TOUCH_MINUTES * 60_000) {
      const { browser, system, network } = device;
      await this.dataSource.query('update session set last_seen_at = $2, browser = $3, system = $4, network = $5 where token_sha256 = $1', [
        tokenSha256(token),
        now,
        browser,
        system,
        network,
      ]);
    }
    const { userId, role, organisationId, body, displayName } = row;
    return { userId, role, organisationId, body, displayName };
  }

  /** The viewer that a job acts for. */
  async byUser(userId: string): Promise<Viewer | null> {
    const [row] = await this.dataSource.query<Viewer[]>(
      `select id as "userId", role, organisation_id as "organisationId", body, display_name as "displayName" from app_user where id = $1`,
      [userId],
    );
    return row ?? null;
  }

  /** What the portal shows of the viewer. */
  async view(userId: string): Promise<ViewerView> {
    const [row] = await this.dataSource.query<(UserRow & { name: LocalisedText })[]>(
      `select u.id as "userId", u.role, u.organisation_id as "organisationId", u.body, u.display_name as "displayName", u.email,
              jsonb_build_object('ko', o.name_ko, 'zh', o.name_zh, 'en', o.name_en) as name
       from app_user u left join organisation o on o.id = u.organisation_id where u.id = $1`,
      [userId],
    );
    if (!row) throw new Error('the viewer has no account any more');
    const { email, displayName, role, organisationId, body, name } = row;
    const organisation = organisationId === null ? null : { id: organisationId, name };
    return { userId, email, displayName, role, permissions: [...ROLE_PERMISSIONS[role]], organisation, body };
  }
}
