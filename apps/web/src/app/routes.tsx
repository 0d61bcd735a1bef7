import { lazy } from 'react';
import { createBrowserRouter } from 'react-router';
import { RequirePermission, RequireSession } from '../session/require-session.js';
import { NotFoundPage } from './not-found-page.js';
import { Shell } from './shell.js';

// Each page is loaded when somebody goes there: the first load stays small.
const LogInPage = lazy(() => import('../session/log-in-page.js'));
const SignUpPage = lazy(() => import('../session/sign-up-page.js'));
const ForgotPasswordPage = lazy(() => import('../session/forgot-password-page.js'));
const ResetPasswordPage = lazy(() => import('../session/reset-password-page.js'));
const AcceptInvitationPage = lazy(() => import('../session/accept-invitation-page.js'));
const AccountPage = lazy(() => import('../session/account-page.js'));
const HomePage = lazy(() => import('../pages/home/home-page.js'));
const PasteListPage = lazy(() => import('../pages/manufacturer/paste-list-page.js'));
const MyListsPage = lazy(() => import('../pages/manufacturer/my-lists-page.js'));
const ListPage = lazy(() => import('../pages/manufacturer/list-page.js'));
const IntroductionsPage = lazy(() => import('../pages/manufacturer/introductions-page.js'));
const ToAnswerPage = lazy(() => import('../pages/maker/to-answer-page.js'));
const OpenNeedsPage = lazy(() => import('../pages/maker/open-needs-page.js'));
const OfferingsPage = lazy(() => import('../pages/maker/offerings/offerings-page.js'));
const CapacityPage = lazy(() => import('../pages/maker/capacity/capacity-page.js'));
const CataloguePage = lazy(() => import('../pages/products/catalogue-page.js'));
const ProductPage = lazy(() => import('../pages/products/product-page.js'));
const ComparisonPage = lazy(() => import('../pages/products/comparison-page.js'));
const MyProductsPage = lazy(() => import('../pages/products/own/my-products-page.js'));
const EditProductPage = lazy(() => import('../pages/products/own/edit-product-page.js'));
const IntentsPage = lazy(() => import('../pages/intents/intents-page.js'));
const ReviewLinesPage = lazy(() => import('../pages/reviews/review-lines-page.js'));
const ReviewOfferingsPage = lazy(() => import('../pages/reviews/review-offerings-page.js'));
const ReviewProductsPage = lazy(() => import('../pages/reviews/review-products-page.js'));
const AnswerLinkPage = lazy(() => import('../pages/maker/answer-link-page.js'));
const ClaimPage = lazy(() => import('../pages/maker/claim-page.js'));
const ClaimLinkPage = lazy(() => import('../pages/maker/claim-link-page.js'));
const CallListPage = lazy(() => import('../pages/staff/call-list-page.js'));
const ClaimsPage = lazy(() => import('../pages/staff/claims-page.js'));
const ImportsPage = lazy(() => import('../pages/staff/imports-page.js'));
const ImportPage = lazy(() => import('../pages/staff/import-page.js'));
const DuplicatesPage = lazy(() => import('../pages/staff/duplicates/duplicates-page.js'));
const PartFamiliesPage = lazy(() => import('../pages/staff/parts/part-families-page.js'));
const PartFamilyPage = lazy(() => import('../pages/staff/parts/part-family-page.js'));
const JobsPage = lazy(() => import('../pages/staff/jobs-page.js'));
const AuditPage = lazy(() => import('../pages/staff/audit-page.js'));
const SearchLetterPage = lazy(() => import('../pages/enterprise/search-letter-page.js'));
const SearchPage = lazy(() => import('../pages/enterprise/search-page.js'));
const DealsPage = lazy(() => import('../pages/deals/deals-page.js'));
const DealPage = lazy(() => import('../pages/deals/deal-page.js'));
const EventsPage = lazy(() => import('../pages/events/events-page.js'));
const NewEventPage = lazy(() => import('../pages/events/new-event-page.js'));
const EventPage = lazy(() => import('../pages/events/event-page.js'));
const PrintPage = lazy(() => import('../pages/events/print-page.js'));
const ParticipationsPage = lazy(() => import('../pages/participations/participations-page.js'));
const ParticipationPage = lazy(() => import('../pages/participations/participation-page.js'));
const EventLinkPage = lazy(() => import('../pages/participations/event-link-page.js'));
const FiguresPage = lazy(() => import('../pages/figures/figures-page.js'));
const EventFiguresPage = lazy(() => import('../pages/figures/event-figures-page.js'));
const FigurePage = lazy(() => import('../pages/figures/figure-page.js'));
const EnterprisePage = lazy(() => import('../pages/enterprise/enterprise-page.js'));

export const router = createBrowserRouter([
  {
    element: <Shell />,
    children: [
      { path: 'log-in', element: <LogInPage /> },
      { path: 'sign-up', element: <SignUpPage /> },
      { path: 'reset-password', element: <ForgotPasswordPage /> },
      { path: 'reset/:token', element: <ResetPasswordPage /> },
      { path: 'invitations/:token', element: <AcceptInvitationPage /> },
      { path: 'a/:token', element: <AnswerLinkPage /> },
      { path: 'e/:token', element: <EventLinkPage /> },
      { path: 's/:token', element: <SearchLetterPage /> },
      { path: 'claim/:token', element: <ClaimLinkPage /> },
      {
        element: <RequireSession />,
        children: [
          { index: true, element: <HomePage /> },
          { path: 'account', element: <AccountPage /> },
          { path: 'claim', element: <ClaimPage /> },
          { path: 'search', element: <SearchPage /> },
          { path: 'enterprises/:id', element: <EnterprisePage /> },
          { path: 'participations', element: <ParticipationsPage /> },
          { path: 'participations/:id', element: <ParticipationPage /> },
          { path: 'deals', element: <DealsPage /> },
          { path: 'deals/:id', element: <DealPage /> },
          { path: 'lists/new', element: <PasteListPage /> },
          { path: 'lists', element: <MyListsPage /> },
          { path: 'lists/:id', element: <ListPage /> },
          { path: 'introductions', element: <IntroductionsPage /> },
          { path: 'to-answer', element: <ToAnswerPage /> },
          { path: 'open-needs', element: <OpenNeedsPage /> },
          { path: 'offerings', element: <OfferingsPage /> },
          { path: 'capacity', element: <CapacityPage /> },
          { path: 'my-products', element: <MyProductsPage /> },
          { path: 'my-products/new', element: <EditProductPage /> },
          { path: 'my-products/:id', element: <EditProductPage /> },
          { path: 'products', element: <CataloguePage /> },
          { path: 'intents', element: <IntentsPage side="asking" /> },
          { path: 'intents/asked', element: <IntentsPage side="asked" /> },
          { path: 'desk/intents', element: <IntentsPage side="region" /> },
          { path: 'products/comparison', element: <ComparisonPage /> },
          { path: 'products/:id', element: <ProductPage /> },
          {
            element: <RequirePermission anyOf={['events.organise', 'events.check_in']} />,
            children: [
              { path: 'events', element: <EventsPage /> },
              { path: 'events/new', element: <NewEventPage /> },
              { path: 'events/:id', element: <EventPage /> },
              { path: 'events/:id/print/:what', element: <PrintPage /> },
            ],
          },
          {
            element: <RequirePermission anyOf={['figures.read']} />,
            children: [
              { path: 'figures', element: <FiguresPage /> },
              { path: 'figures/events/:id', element: <EventFiguresPage /> },
              { path: 'figures/:code', element: <FigurePage /> },
            ],
          },
          {
            element: <RequirePermission anyOf={['introductions.telephone']} />,
            children: [{ path: 'desk/calls', element: <CallListPage /> }],
          },
          {
            element: <RequirePermission anyOf={['shortages.review']} />,
            children: [{ path: 'reviews/lines', element: <ReviewLinesPage /> }],
          },
          {
            element: <RequirePermission anyOf={['supply.review']} />,
            children: [
              { path: 'reviews/offerings', element: <ReviewOfferingsPage /> },
              { path: 'reviews/products', element: <ReviewProductsPage /> },
            ],
          },
          {
            element: <RequirePermission anyOf={['claims.decide']} />,
            children: [{ path: 'desk/claims', element: <ClaimsPage /> }],
          },
          {
            element: <RequirePermission anyOf={['register.import']} />,
            children: [
              { path: 'desk/imports', element: <ImportsPage /> },
              { path: 'desk/imports/:id', element: <ImportPage /> },
              { path: 'desk/duplicates', element: <DuplicatesPage /> },
            ],
          },
          {
            element: <RequirePermission anyOf={['catalogue.correct']} />,
            children: [
              { path: 'desk/parts', element: <PartFamiliesPage /> },
              { path: 'desk/parts/:code', element: <PartFamilyPage /> },
            ],
          },
          {
            element: <RequirePermission anyOf={['jobs.operate']} />,
            children: [{ path: 'desk/jobs', element: <JobsPage /> }],
          },
          {
            element: <RequirePermission anyOf={['audit.read']} />,
            children: [{ path: 'desk/audit', element: <AuditPage /> }],
          },
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
