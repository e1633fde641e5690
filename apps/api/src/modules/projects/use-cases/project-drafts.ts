import type { BodyOf, ResponseOf, saveProjectDraft } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';

type Draft = ResponseOf<typeof saveProjectDraft>;
type Values = BodyOf<typeof saveProjectDraft>['values'];

function userOf({ userId }: Viewer): string {
  if (userId === null) throw new AppError('session.required');
  return userId;
}

/** What a user is typing into the project form, kept until it is sent. It is nobody's record yet, so no audit speaks of it. */
@Injectable()
export class ProjectDrafts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  read(viewer: Viewer): Promise<Draft | null> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const [draft] = await tx.rows<{ values: Values; savedAt: Date }>(
        'select "values", saved_at as "savedAt" from project_draft where user_id = $1',
        [userOf(viewer)],
      );
      return draft ? { values: draft.values, savedAt: draft.savedAt.toISOString() } : null;
    });
  }

  save(viewer: Viewer, values: Values): Promise<Draft> {
    const savedAt = this.clock.now();
    return this.unitOfWork.run(viewer, async (tx) => {
      await tx.rows(
        `insert into project_draft (user_id, "values", saved_at) values ($1, $2, $3)
         on conflict (user_id) do update set "values" = excluded."values", saved_at = excluded.saved_at`,
        [userOf(viewer), values, savedAt],
      );
      return { values, savedAt: savedAt.toISOString() };
    });
  }

  discard(viewer: Viewer): Promise<void> {
    return this.unitOfWork.run(viewer, async (tx) => {
      await tx.rows('delete from project_draft where user_id = $1', [userOf(viewer)]);
    });
  }
}
