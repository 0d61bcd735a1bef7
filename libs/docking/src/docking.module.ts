import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { EnterprisesModule } from '#enterprises';
import { MatchingModule } from '#matching';
import { ContextRegistry } from '#platform';
import { AnswerInvitation } from './application/answer-invitation.js';
import { ApplyChanges } from './application/apply-changes.js';
import { CancelMeetings } from './application/cancel-meetings.js';
import { ChangeEvent } from './application/change-event.js';
import { ChangeHall } from './application/change-hall.js';
import { ChangeMeeting } from './application/change-meeting.js';
import { ChangeParticipant } from './application/change-participant.js';
import { CheckIn } from './application/check-in.js';
import { CreateEvent } from './application/create-event.js';
import { DockingFacade } from './application/docking.facade.js';
import { Events } from './application/events.query.js';
import { FollowRegister } from './application/follow-register.js';
import { Invitables } from './application/invitables.query.js';
import { Invitations } from './application/invitations.js';
import { InviteFirms } from './application/invite-firms.js';
import { MakePlan } from './application/make-plan.js';
import { Meetings } from './application/meetings.query.js';
import { Participants } from './application/participants.query.js';
import { Participations } from './application/participations.query.js';
import { PlanTimetable } from './application/plan-timetable.js';
import { Plannings } from './application/plannings.js';
import { Plans } from './application/plans.query.js';
import { RecordOutcome } from './application/record-outcome.js';
import { SayWishes } from './application/say-wishes.js';
import { SlipLetters } from './application/slip-letters.js';
import { TellOfChanges } from './application/tell-of-changes.js';
import { TimetableReader } from './application/timetable-facts.js';
import { TimetablePlanner } from './application/timetable-planner.js';
import { Timetable } from './application/timetable.query.js';
import { Wishes } from './application/wishes.query.js';
import { dockingEventLifecycle } from './domain/docking-event.lifecycle.js';
import { meetingLifecycle } from './domain/meeting.lifecycle.js';
import { participantLifecycle } from './domain/participant.lifecycle.js';
import { dockingErrors } from './http/docking-errors.js';
import { DockingEventsController } from './http/docking-events.controller.js';
import { DockingMeetingsController } from './http/docking-meetings.controller.js';
import { DockingParticipantsController } from './http/docking-participants.controller.js';
import { EventAnswersController } from './http/event-answers.controller.js';
import { EventParticipantsController } from './http/event-participants.controller.js';
import { EventPlanningController } from './http/event-planning.controller.js';
import { EventTimetableController } from './http/event-timetable.controller.js';
import { ParticipationsController } from './http/participations.controller.js';
import {
  CloseWishesHandler,
  FollowEnterpriseHandler,
  FollowImportHandler,
  LeaveCallListHandler,
  WriteChangedSlipsHandler,
  WriteInvitationsHandler,
  WriteSlipsHandler,
} from './jobs/docking.handlers.js';

/** Docking meetings: invitations, wishes, the timetable, check-in, outcomes. */
@Module({
  imports: [CatalogueModule, EnterprisesModule, MatchingModule],
  controllers: [
    DockingEventsController,
    DockingMeetingsController,
    DockingParticipantsController,
    EventAnswersController,
    EventParticipantsController,
    EventPlanningController,
    EventTimetableController,
    ParticipationsController,
  ],
  providers: [
    AnswerInvitation,
    ApplyChanges,
    CancelMeetings,
    ChangeEvent,
    ChangeHall,
    ChangeMeeting,
    ChangeParticipant,
    CheckIn,
    CloseWishesHandler,
    CreateEvent,
    DockingFacade,
    Events,
    FollowEnterpriseHandler,
    FollowImportHandler,
    FollowRegister,
    Invitables,
    Invitations,
    InviteFirms,
    LeaveCallListHandler,
    MakePlan,
    Meetings,
    Participants,
    Participations,
    PlanTimetable,
    Plannings,
    Plans,
    RecordOutcome,
    SayWishes,
    SlipLetters,
    TellOfChanges,
    Timetable,
    TimetablePlanner,
    TimetableReader,
    Wishes,
    WriteChangedSlipsHandler,
    WriteInvitationsHandler,
    WriteSlipsHandler,
  ],
  exports: [DockingFacade],
})
export class DockingModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({
      name: 'docking',
      errors: dockingErrors,
      constraints: {
        meeting_pair_key: 'docking.pair_meets_already',
        participant_enterprise_key: 'docking.already_invited',
        participant_own_table_key: 'docking.own_table_taken',
        participant_seat_key: 'docking.participant_seated_twice',
        table_seat_key: 'docking.table_given_twice',
      },
      lifecycles: [dockingEventLifecycle, meetingLifecycle, participantLifecycle],
    });
  }
}
