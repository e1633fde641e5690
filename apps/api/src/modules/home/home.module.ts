import { Module } from '@nestjs/common';
import { HomeController } from './home.controller.js';
import { WorkQueueQuery } from './work-queue.query.js';

@Module({ controllers: [HomeController], providers: [WorkQueueQuery] })
export class HomeModule {}
