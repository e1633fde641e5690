import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PrivacyModule } from '../privacy/index.js';
import { PersonalDataOfRegistrations } from './personal-data.js';
import { RegistrationRows } from './registration-rows.js';
import { RegistrationsController } from './registrations.controller.js';
import { RegistrationsQuery } from './registrations.query.js';
import { RegistrationsWaiting } from './registrations-waiting.js';
import { ConfirmRegistration } from './use-cases/confirm-registration.js';
import { DecideRegistration } from './use-cases/decide-registration.js';
import { Register } from './use-cases/register.js';
import { ResubmitRegistration } from './use-cases/resubmit-registration.js';

@Module({
  imports: [OrganisationsModule, PrivacyModule],
  controllers: [RegistrationsController],
  providers: [
    Register,
    ConfirmRegistration,
    ResubmitRegistration,
    DecideRegistration,
    RegistrationRows,
    RegistrationsQuery,
    RegistrationsWaiting,
    PersonalDataOfRegistrations,
  ],
})
export class RegistrationsModule {}
