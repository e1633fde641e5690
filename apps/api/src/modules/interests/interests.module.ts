import { Module } from '@nestjs/common';
import { OpportunitiesModule } from '../opportunities/index.js';
import { ProjectsModule } from '../projects/index.js';
import { AnsweredInterests } from './answered-interests.js';
import { InterestsController } from './interests.controller.js';
import { InterestsQuery } from './interests.query.js';
import { ReceivedInterests } from './received-interests.js';
import { ShowInterest } from './show-interest.js';

@Module({
  imports: [ProjectsModule, OpportunitiesModule],
  controllers: [InterestsController],
  providers: [ShowInterest, InterestsQuery, ReceivedInterests, AnsweredInterests],
  exports: [InterestsQuery, AnsweredInterests],
})
export class InterestsModule {}
