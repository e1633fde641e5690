import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from '../privacy/index.js';

/** Runs that a person ordered and reports that they made, moved, signed or approved. */
@Injectable()
export class PersonalDataOfMatching implements OnModuleInit {
  constructor(private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.add(
      {
        kind: 'match-runs',
        onErasure: 'pseudonymised',
        rows: 'select id, created_at as "createdAt" from match_run where created_by = $1',
        erasure: ['update match_run set created_by_name = $2 where created_by = $1'],
      },
      {
        kind: 'reports',
        onErasure: 'pseudonymised',
        rows: `select r.number, e.kind, e.at, e.comment from match_report_event e join match_report r on r.id = e.report_id where e.by_id = $1`,
        erasure: [
          'update match_report set created_by_name = $2 where created_by = $1',
          'update match_report set signed_by_name = $2 where signed_by = $1',
          'update match_report set approved_by_name = $2 where approved_by = $1',
          'update match_report_event set by_name = $2 where by_id = $1',
        ],
      },
    );
  }
}
