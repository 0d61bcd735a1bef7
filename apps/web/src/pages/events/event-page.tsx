import { useParams } from 'react-router';
import { useEvent } from '../../api/events.js';
import type { DockingEvent } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { Loaded } from '../../elements/loaded.js';
import { EventStateMark } from '../../elements/marks.js';
import { Page } from '../../elements/page.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { useLanguage, useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { EventCommands } from './event-commands.js';
import { EventDay } from './event-day.js';
import { EventOverview } from './event-overview.js';
import { EventParticipants } from './event-participants.js';
import { EventTimetable } from './event-timetable.js';
import { EventWishes } from './event-wishes.js';

const TABS = ['overview', 'participants', 'wishes', 'timetable', 'day'] as const;

/** The organiser's desk of one docking meeting. */
export default function EventPage() {
  const { id = '' } = useParams();
  const t = useText();
  const event = useEvent(id);
  return (
    <Page title={event.data?.title ?? t.events.title} text={event.data && <Head event={event.data} />}>
      <Loaded query={event}>{(loaded) => <Desk event={loaded} />}</Loaded>
    </Page>
  );
}

function Head({ event }: { readonly event: DockingEvent }) {
  const { t, day } = useLanguage();
  return (
    <>
      <EventStateMark state={event.state} /> {t.events.kind[event.kind]} · {event.region.name} · {day(event.day)} ·{' '}
      {event.venue}
    </>
  );
}

function Desk({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const { can } = useSignedIn();
  const { get } = useAddressState();
  const organises = can('events.organise');
  const shown = organises ? TABS : TABS.filter((tab) => tab !== 'wishes');
  const tab = shown.find((known) => known === get('tab')) ?? 'overview';
  return (
    <>
      {organises && <EventCommands event={event} />}
      <StateTabs
        label={event.title}
        name="tab"
        options={shown.map((value) => ({ value, label: t.events.tabs[value] }))}
      />
      {tab === 'overview' && <EventOverview event={event} />}
      {tab === 'participants' && <EventParticipants event={event} />}
      {tab === 'wishes' && <EventWishes event={event} />}
      {tab === 'timetable' && <EventTimetable event={event} />}
      {tab === 'day' && <EventDay event={event} />}
    </>
  );
}
