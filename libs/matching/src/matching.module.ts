import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { DemandModule } from '#demand';
import { EnterprisesModule } from '#enterprises';
import { ContextRegistry } from '#platform';
import { SearchModule } from '#search';
import { SupplyModule } from '#supply';
import { AnswerIntroduction } from './application/answer-introduction.js';
import { AnswerLinks } from './application/answer-links.js';
import { CallList } from './application/call-list.js';
import { Candidates } from './application/candidates.query.js';
import { EndIntroductions } from './application/end-introductions.js';
import { IntroductionParties } from './application/introduction-parties.js';
import { Introductions } from './application/introductions.query.js';
import { InviteMaker } from './application/invite-maker.js';
import { JudgeMakers } from './application/judge-makers.js';
import { LineStanding } from './application/line-standing.js';
import { MakerCapacities } from './application/maker-capacity.query.js';
import { ListWorkbook } from './application/list-workbook.js';
import { MakerRecords } from './application/maker-records.query.js';
import { MatchingFacade } from './application/matching.facade.js';
import { NeedReader } from './application/need-reader.js';
import { NeedsForMaker } from './application/needs-for-maker.js';
import { OpenNeeds } from './application/open-needs.query.js';
import { PutIntroduction } from './application/put-introduction.js';
import { introductionLifecycle } from './domain/introduction.lifecycle.js';
import { AnswersController } from './http/answers.controller.js';
import { CandidatesController } from './http/candidates.controller.js';
import { IntroductionsController } from './http/introductions.controller.js';
import { OpenNeedsController } from './http/open-needs.controller.js';
import { matchingErrors } from './http/matching-errors.js';
import {
  ExpireIntroductionsHandler,
  InviteMakerHandler,
  LeaveCallListHandler,
  LookAgainHandler,
  LookAtGapsHandler,
  LookForMakersHandler,
  TellDemandOfEndHandler,
  TellDemandOfPutHandler,
  TellDemandOfYesHandler,
  WithdrawWithCoveredHandler,
  WithdrawWithExpiredHandler,
  WithdrawWithShortageHandler,
} from './jobs/matching.handlers.js';

@Module({
  imports: [CatalogueModule, DemandModule, EnterprisesModule, SearchModule, SupplyModule],
  controllers: [AnswersController, CandidatesController, IntroductionsController, OpenNeedsController],
  providers: [
    AnswerIntroduction,
    AnswerLinks,
    CallList,
    Candidates,
    EndIntroductions,
    ExpireIntroductionsHandler,
    IntroductionParties,
    Introductions,
    InviteMaker,
    InviteMakerHandler,
    JudgeMakers,
    LeaveCallListHandler,
    LookAgainHandler,
    LookAtGapsHandler,
    LookForMakersHandler,
    LineStanding,
    ListWorkbook,
    MakerCapacities,
    MakerRecords,
    MatchingFacade,
    NeedReader,
    NeedsForMaker,
    OpenNeeds,
    PutIntroduction,
    TellDemandOfEndHandler,
    TellDemandOfPutHandler,
    TellDemandOfYesHandler,
    WithdrawWithCoveredHandler,
    WithdrawWithExpiredHandler,
    WithdrawWithShortageHandler,
  ],
  exports: [MatchingFacade],
})
export class MatchingModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({
      name: 'matching',
      errors: matchingErrors,
      constraints: {
        introduction_maker_key: 'matching.already_introduced',
        introduction_place_key: 'matching.line_asks_enough_makers',
      },
      lifecycles: [introductionLifecycle],
    });
  }
}
