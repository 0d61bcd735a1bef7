import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useParticipation, useWithdrawFromEvent } from '../../api/participations.js';
import type { Participation } from '../../api/views.js';
import { Loaded } from '../../elements/loaded.js';
import { ParticipationMark } from '../../elements/marks.js';
import { Page, Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage, useText } from '../../language/language.js';
import { clockOf } from '../events/timetable-board.js';
import { AnswerOwnInvitation } from './invitation-answer.js';
import { OwnMeetings } from './own-meetings.js';
import { OwnWishes } from './own-wishes.js';
import styles from './participations.module.css';

/** A firm's own part in a docking meeting: answer, wishes, talks, and the code for the door. */
export default function ParticipationPage() {
  const { id = '' } = useParams();
  const t = useText();
  const participation = useParticipation(id);
  return (
    <Page title={participation.data?.event.title ?? t.events.mine.title} width="narrow">
      <Loaded query={participation}>{(loaded) => <OwnPart participation={loaded} />}</Loaded>
    </Page>
  );
}

function OwnPart({ participation }: { readonly participation: Participation }) {
  const { t, day, instant } = useLanguage();
  const { event, side, state } = participation;
  return (
    <>
      <Sheet>
        <ParticipationMark state={state} />
        <p>
          {day(event.day)} {hoursOf(event.slots)} · {event.venue}
        </p>
        <p>{[t.events.mine.as(t.events.side[side]), participation.offers].filter(Boolean).join(' · ')}</p>
        {event.notice !== '' && <p>{event.notice}</p>}
        <p className={styles.soft}>
          {t.events.answerBy(instant(event.answerBy))} · {t.events.wishesClose(instant(event.wishesClose))}
        </p>
        {event.cancelReason !== '' && <p>{event.cancelReason}</p>}
      </Sheet>
      {state === 'invited' && participation.canAnswer && <AnswerOwnInvitation participation={participation} />}
      {state === 'accepted' && participation.canSayWishes && <OwnWishes participation={participation} />}
      {state === 'accepted' && <OwnMeetings participation={participation} />}
      {state === 'accepted' && !participation.canSayWishes && <OwnWishes participation={participation} />}
      {state !== 'invited' && participation.canAnswer && <ChangeAnswer participation={participation} />}
      {participation.canWithdraw && !participation.canAnswer && <Withdraw participation={participation} />}
    </>
  );
}

/** From the first slot to the last. */
function hoursOf(slots: Participation['event']['slots']): string {
  const [first, last] = [slots[0], slots.at(-1)];
  return first && last ? `${clockOf(first.startsAt)}–${clockOf(last.endsAt)}` : '';
}

/** What was answered can be said otherwise, but is not asked again. */
function ChangeAnswer({ participation }: { readonly participation: Participation }) {
  const words = useText().events.mine;
  const [changing, setChanging] = useState(false);
  if (changing) return <AnswerOwnInvitation participation={participation} onAnswered={() => setChanging(false)} />;
  return (
    <div>
      <Button onClick={() => setChanging(true)}>{words.changeAnswer}</Button>
    </div>
  );
}

function Withdraw({ participation }: { readonly participation: Participation }) {
  const t = useText();
  const words = t.events.mine;
  const withdraw = useWithdrawFromEvent(participation.id);
  return (
    <div>
      <ProblemAlert error={withdraw.error} />
      <Popconfirm
        title={words.withdrawSure}
        okText={words.withdraw}
        cancelText={t.actions.cancel}
        onConfirm={() => withdraw.mutate({ version: participation.version })}
      >
        <Button danger loading={withdraw.isPending}>
          {words.withdraw}
        </Button>
      </Popconfirm>
    </div>
  );
}
