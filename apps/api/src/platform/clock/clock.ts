import type { DateOnly } from '@bridge/common';
import { Injectable } from '@nestjs/common';

const seoulDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' });

/** The only place that knows what time it is; tests replace it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Seoul, where the zone's deadlines are counted. */
  today(): DateOnly {
    return seoulDay.format(this.now());
  }
}
