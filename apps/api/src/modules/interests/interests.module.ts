import { Module } from '@nestjs/common';
import { OpportunitiesModule } from '../opportunities/index.js';
import { PrivacyModule } from '../privacy/index.js';
import { ProjectsModule } from '../projects/index.js';
import { AnsweredInterests } from './answered-interests.js';
import { InterestsController } from './interests.controller.js';
import { InterestsQuery } from './interests.query.js';
import { PersonalDataOfInterests } from './personal-data.js';
import { ReceivedInterests } from './received-interests.js';
import { ShowInterest } from './show-interest.js';

@Module({
  imports: [ProjectsModule, OpportunitiesModule, PrivacyModule],
  controllers: [InterestsController],
  providers: [ShowInterest, InterestsQuery, ReceivedInterests, AnsweredInterests, PersonalDataOfInterests],
  exports: [InterestsQuery, AnsweredInterests],
})
export class InterestsModule {}
