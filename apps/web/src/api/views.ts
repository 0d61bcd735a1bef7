import type { paths } from './schema.generated.js';

type Route = keyof paths;

/** The JSON a route answers on success. */
type AnswerOf<Path extends Route, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  responses: infer Responses;
}
  ? {
      [Status in keyof Responses]: Status extends 200 | 201 | 202
        ? Responses[Status] extends { content: { 'application/json': infer Body } }
          ? Body
          : never
        : never;
    }[keyof Responses]
  : never;

/** The JSON a route takes. */
type BodyOf<Path extends Route, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

type ItemOf<List> = List extends { items: (infer Item)[] } ? Item : never;

export type Me = AnswerOf<'/api/me', 'get'>;
export type Session = ItemOf<AnswerOf<'/api/sessions', 'get'>>;

export type Invitation = BodyOf<'/api/invitations', 'post'>;

export type Region = ItemOf<AnswerOf<'/api/regions', 'get'>>;

export type Enterprise = AnswerOf<'/api/enterprises/{id}', 'get'>;
export type EnterpriseCorrection = BodyOf<'/api/enterprises/{id}', 'patch'>;
export type NewContact = BodyOf<'/api/enterprises/{id}/contacts', 'post'>;
export type NewCertificate = BodyOf<'/api/enterprises/{id}/certificates', 'post'>;
export type NewSite = BodyOf<'/api/enterprises/{id}/sites', 'post'>;
export type Offering = ItemOf<AnswerOf<'/api/enterprises/{id}/offerings', 'get'>>;
export type EnterpriseImport = AnswerOf<'/api/enterprise-imports/{id}', 'get'>;
export type ImportPreview = AnswerOf<'/api/enterprise-imports/preview', 'post'>;
export type Claim = ItemOf<AnswerOf<'/api/enterprise-claims', 'get'>>;
export type EnterpriseSearch = AnswerOf<'/api/search/enterprises', 'get'>;
export type EnterpriseHit = ItemOf<EnterpriseSearch>;
export type SavedSearch = ItemOf<AnswerOf<'/api/saved-searches', 'get'>>;
export type KeptSearch = BodyOf<'/api/saved-searches', 'post'>;
export type OpenNeed = ItemOf<AnswerOf<'/api/open-needs', 'get'>>;

export type DeclaredOffering = AnswerOf<'/api/declared-offerings/{id}', 'get'>;
export type DeclaredOfferings = BodyOf<'/api/declared-offerings', 'post'>;
export type OfferingSaid = BodyOf<'/api/declared-offerings/{id}', 'patch'>;
export type ProductionLine = AnswerOf<'/api/production-lines/{id}', 'get'>;
export type NewLine = BodyOf<'/api/production-lines', 'post'>;
export type CapacitySaid = BodyOf<'/api/production-lines/{id}/capacity', 'put'>;
export type WeekSaid = CapacitySaid['weeks'][number];

export type ProductPage = AnswerOf<'/api/products', 'get'>;
export type ProductCard = ItemOf<ProductPage>;
export type Product = AnswerOf<'/api/products/{id}', 'get'>;
export type ProductCategory = ProductCard['category']['code'];
export type ReviewedProduct = ItemOf<AnswerOf<'/api/products/board', 'get'>>;
export type NewProduct = BodyOf<'/api/products', 'post'>;
export type ProductSaid = BodyOf<'/api/products/{id}', 'patch'>;
export type Comparison = AnswerOf<'/api/products/comparison', 'get'>;

export type ShortageReview = BodyOf<'/api/shortage-reviews', 'post'>;
export type ShortageItem = ItemOf<AnswerOf<'/api/shortages', 'get'>>;
export type ReviewRule = AnswerOf<'/api/shortage-review-rules/{region}', 'get'>;
export type LineSaid = BodyOf<'/api/shortages/{id}', 'patch'>;
export type PurchaseIntent = AnswerOf<'/api/purchase-intents/{id}', 'get'>;
export type NewIntent = BodyOf<'/api/purchase-intents', 'post'>;

export type ListPreview = AnswerOf<'/api/shortage-lists/preview', 'post'>;
/** What the previews of all kinds of lists in files tell of the file. */
export type ListFile = Pick<ListFilePreview, 'file' | 'columns' | 'fields'>;
export type ListFilePreview = AnswerOf<'/api/shortage-lists/preview/file', 'post'>;
export type OfferingFilePreview = AnswerOf<'/api/declared-offerings/preview/file', 'post'>;
export type CapacityFilePreview = AnswerOf<'/api/production-lines/preview/file', 'post'>;
export type PreviewRow = ListPreview['rows'][number];
export type NewShortageList = BodyOf<'/api/shortage-lists', 'post'>;
export type ShortageListSummary = ItemOf<AnswerOf<'/api/shortage-lists', 'get'>>;
export type ShortageList = AnswerOf<'/api/shortage-lists/{id}', 'get'>;
export type Shortage = ShortageList['lines'][number];
export type Severity = Shortage['severity'];
export type Coverage = ShortageList['coverage'];

export type CandidatePage = AnswerOf<'/api/shortages/{id}/candidates', 'get'>;
export type Candidate = ItemOf<CandidatePage>;
export type Introduction = ItemOf<AnswerOf<'/api/introductions', 'get'>>;
export type IntroductionState = Introduction['state'];
export type Need = Introduction['need'];
export type Call = ItemOf<AnswerOf<'/api/call-list', 'get'>>;
export type TelephoneAnswer = BodyOf<'/api/introductions/{id}/telephone-answers', 'post'>;
export type LinkedNeed = AnswerOf<'/api/answers/{token}', 'get'>;

export type DealBoard = AnswerOf<'/api/deals', 'get'>;
export type DealCard = ItemOf<DealBoard>;
export type DealsFilter = Omit<NonNullable<paths['/api/deals']['get']['parameters']['query']>, 'page' | 'size'>;
export type Deal = AnswerOf<'/api/deals/{id}', 'get'>;
export type DealState = Deal['state'];
export type DealCommand = Deal['commands'][number];
export type DealLogEntry = ItemOf<AnswerOf<'/api/deals/{id}/log', 'get'>>;
export type NextStep = BodyOf<'/api/deals/{id}/next-step', 'put'>;
export type TrialPlan = BodyOf<'/api/deals/{id}/trials', 'post'>;
export type TrialResults = BodyOf<'/api/deals/{id}/trials/{trial}/results', 'put'>;
export type DealOrder = BodyOf<'/api/deals/{id}/sign', 'post'>;
export type DealOrderLine = DealOrder['lines'][number];
export type Lot = BodyOf<'/api/deals/{id}/lots', 'post'>;
export type EndReason = BodyOf<'/api/deals/{id}/end', 'post'>['reason'];
export type CancelReason = BodyOf<'/api/deals/{id}/cancel', 'post'>['reason'];

export type EventSummary = ItemOf<AnswerOf<'/api/docking-events', 'get'>>;
export type DockingEvent = AnswerOf<'/api/docking-events/{id}', 'get'>;
export type EventState = DockingEvent['state'];
export type NewEvent = BodyOf<'/api/docking-events', 'post'>;
export type EventSketch = BodyOf<'/api/docking-events/{id}', 'patch'>;
export type Planning = AnswerOf<'/api/docking-events/{id}/planning', 'get'>;
export type EventPlan = AnswerOf<'/api/docking-events/{id}/plans', 'post'>;
export type PlanChange = NonNullable<BodyOf<'/api/docking-events/{id}/replans', 'post'>['changes']>[number];
export type Invitees = BodyOf<'/api/docking-events/{id}/participants', 'post'>;
export type Participant = ItemOf<AnswerOf<'/api/docking-events/{id}/participants', 'get'>>;
export type WishMatrix = AnswerOf<'/api/docking-events/{id}/wish-matrix', 'get'>;
export type SayWishes = BodyOf<'/api/docking-participants/{id}/wishes', 'put'>;
export type Timetable = AnswerOf<'/api/docking-events/{id}/timetable', 'get'>;
export type Meeting = Timetable['meetings'][number];
export type MeetingOutcome = BodyOf<'/api/docking-meetings/{id}/outcome', 'put'>;
export type Slips = AnswerOf<'/api/docking-events/{id}/slips', 'get'>;
export type TableCards = AnswerOf<'/api/docking-events/{id}/table-cards', 'get'>;
export type Participation = AnswerOf<'/api/participations/{id}', 'get'>;
export type InvitationAnswer = BodyOf<'/api/participations/{id}/answer', 'post'>;
export type Counterpart = ItemOf<AnswerOf<'/api/participations/{id}/counterparts', 'get'>>;
export type LinkedInvitation = AnswerOf<'/api/event-answers/{token}', 'get'>;

export type Figures = AnswerOf<'/api/figures', 'get'>;
export type Figure = Figures['figures'][number];
export type FigureRows = AnswerOf<'/api/figures/{code}/rows', 'get'>;
export type FigureRow = ItemOf<FigureRows>;
type FigureQuery = NonNullable<paths['/api/figures/{code}/rows']['get']['parameters']['query']>;
export type FigureScope = Pick<FigureQuery, 'region' | 'eventId' | 'from' | 'to'>;
export type FigurePart = Pick<FigureQuery, 'item' | 'unit'>;

export type DeadJob = ItemOf<AnswerOf<'/api/jobs', 'get'>>;
export type AuditEntry = ItemOf<AnswerOf<'/api/audit-entries', 'get'>>;

export type PartFamilyRow = ItemOf<AnswerOf<'/api/part-families', 'get'>>;
export type PartTrade = NonNullable<NonNullable<paths['/api/part-families']['get']['parameters']['query']>['trade']>;
export type PartFamily = AnswerOf<'/api/part-families/{code}', 'get'>;
export type PartCorrection = PartFamily['corrections'][number];
export type FamilyChange = BodyOf<'/api/part-families/{code}/corrections', 'post'>;
export type NewFamily = BodyOf<'/api/part-families', 'post'>;
export type PartUnderstanding = AnswerOf<'/api/part-understanding', 'get'>;
export type Duplicate = ItemOf<AnswerOf<'/api/enterprise-duplicates', 'get'>>;
export type DuplicateFirm = Duplicate['one'];
