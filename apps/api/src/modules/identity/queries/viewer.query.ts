import { type LocalisedText, mayDo, mustHaveSecondFactor, ROLE_PERMISSIONS, type SessionDuty, type ViewerView } from '@bridge/common';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { Connections } from '../../../platform/database/connections.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER, type Viewer } from '../../../platform/viewer.js';
import type { Device } from '../domain/device.js';
import { IDLE_HOURS, tokenSha256 } from '../domain/session-token.js';
import type { Strength } from '../use-cases/open-session.js';

/** The time of last use is noted at most this often: reading must not turn every request into a write. */
const TOUCH_MINUTES = 5;

/** True unless the newest notice is the one that the account has settled; false where none is published. */
const OWES_NOTICE = '(select max(version) from privacy_notice) is distinct from n.version';

interface UserRow extends Viewer {
  userId: string;
  email: string;
}

interface SessionRow {
  lastSeenAt: Date;
  viewingAs: string | null;
  demo: boolean;
  strength: Strength;
  owesNotice: boolean;
  network: string | null;
}

/** Turns a session's token, or a user's id, into the viewer. */
@Injectable()
export class ViewerQuery {
  constructor(
    private readonly connections: Connections,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param device from where the session is used now; noted with the time of use; null for a session that was opened just now */
  async bySession(token: string, device: Device | null): Promise<Viewer | null> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - IDLE_HOURS * 3_600_000);
    const [row] = await this.connections.ask<UserRow & SessionRow>(
      `select u.id as "userId", u.role, u.organisation_id as "organisationId", u.delegation_id as "delegationId", u.body, u.display_name as "displayName",
              u.demo, s.strength, ${OWES_NOTICE} as "owesNotice", s.network, s.last_seen_at as "lastSeenAt", s.viewing_as as "viewingAs"
       from session s join app_user u on u.id = s.user_id left join notice_standing n on n.user_id = u.id
       where s.token_sha256 = $1 and s.expires_at > $2 and s.last_seen_at > $3 and u.revoked_at is null`,
      [tokenSha256(token), now, idleSince],
    );
    if (!row) return null;
    if (device && (row.network !== device.network || now.getTime() - row.lastSeenAt.getTime() > TOUCH_MINUTES * 60_000)) {
      const { browser, system, network } = device;
      await this.connections.ask('update session set last_seen_at = $2, browser = $3, system = $4, network = $5 where token_sha256 = $1', [
        tokenSha256(token),
        now,
        browser,
        system,
        network,
      ]);
    }
    const { userId, role, organisationId, delegationId, body, displayName, viewingAs } = row;
    const duty = this.#dutyOf(row);
    // The right is asked at every request: an administrator who is none any more sees as before that moment nothing but the own.
    const looks = viewingAs !== null && duty === null && mayDo(role, 'user.view-as');
    const target = looks ? await this.byUser(viewingAs) : null;
    if (target) return { ...target, viewedBy: { userId, displayName } };
    return { userId, role, organisationId, delegationId, body, displayName, duty };
  }

  // The accounts of the demo world hold invented records alone, and their passwords are public.
  #dutyOf({ role, demo, strength, owesNotice }: UserRow & SessionRow): SessionDuty | null {
    if (demo) return null;
    if (this.config.secondFactor === 'required' && strength === 'password' && mustHaveSecondFactor(role)) return 'second-factor';
    return owesNotice ? 'notice' : null;
  }

  /** The viewer that a job acts for. */
  async byUser(userId: string): Promise<Viewer | null> {
    const [row] = await this.connections.ask<Viewer>(
      `select id as "userId", role, organisation_id as "organisationId", delegation_id as "delegationId", body, display_name as "displayName" from app_user where id = $1`,
      [userId],
    );
    return row ?? null;
  }

  /** What the portal shows of the viewer. */
  async view({ userId, duty = null, viewedBy }: Viewer): Promise<ViewerView> {
    const [row] = await this.unitOfWork.read(SYSTEM_VIEWER, (tx) =>
      tx.rows<UserRow & { name: LocalisedText; delegationName: LocalisedText }>(
        `select u.id as "userId", u.role, u.organisation_id as "organisationId", u.delegation_id as "delegationId", u.body, u.display_name as "displayName", u.email,
                jsonb_build_object('ko', o.name_ko, 'zh', o.name_zh, 'en', o.name_en) as name,
                jsonb_build_object('ko', d.name_ko, 'zh', d.name_zh, 'en', d.name_en) as "delegationName"
         from app_user u left join organisation o on o.id = u.organisation_id left join delegation d on d.id = u.delegation_id where u.id = $1`,
        [userId],
      ),
    );
    if (!row) throw new Error('the viewer has no account any more');
    const { email, displayName, role, organisationId, delegationId, body, name, delegationName } = row;
    const organisation = organisationId === null ? null : { id: organisationId, name };
    const delegation = delegationId === null ? null : { id: delegationId, name: delegationName };
    return {
      userId: row.userId,
      email,
      displayName,
      role,
      permissions: duty ? [] : [...ROLE_PERMISSIONS[role]],
      organisation,
      delegation,
      body,
      viewedBy: viewedBy?.displayName ?? null,
      duty,
    };
  }
}
