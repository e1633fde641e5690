import { Injectable, type StreamableFile } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fileAnswer } from '../../../platform/http/file-answer.js';
import { personOf, type Viewer } from '../../../platform/viewer.js';
import { PersonalDataSources } from '../personal-data-sources.js';

/** Everything that is kept of a person, for the person: JSON, one list for each kind. */
@Injectable()
export class OwnDataQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sources: PersonalDataSources,
  ) {}

  async file(viewer: Viewer): Promise<StreamableFile> {
    const copies = await this.unitOfWork.read(viewer, (tx) => tx.asSystem(() => this.sources.copies(tx, personOf(viewer))));
    const takenAt = this.clock.now().toISOString();
    const text = `${JSON.stringify({ takenAt, ...copies }, null, 2)}\n`;
    return fileAnswer(Buffer.from(text), `saemangeum-bridge-${takenAt.slice(0, 10)}.json`, 'json');
  }
}
