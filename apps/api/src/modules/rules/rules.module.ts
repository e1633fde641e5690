import { Module } from '@nestjs/common';
import { RulesQuery } from './queries/rules.query.js';
import { RulesForRun } from './queries/rules-for-run.query.js';
import { RulesController } from './rules.controller.js';
import { LoadRules } from './use-cases/load-rules.js';

@Module({ controllers: [RulesController], providers: [LoadRules, RulesForRun, RulesQuery], exports: [LoadRules, RulesForRun] })
export class RulesModule {}
