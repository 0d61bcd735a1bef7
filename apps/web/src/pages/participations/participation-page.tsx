import { Button, Popconfirm, QRCode } from 'antd';
import { useParams } from 'react-router';
import { useOwnMeetings, useParticipation, useWithdrawFromEvent } from '../../api/participations.js';
import type { Participation } from '../../api/views.js';
import { Loaded } from '../../elements/loaded.js';
import { ParticipationMark } from '../../elements/marks.js';
import { Page, Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage, useText } from '../../language/language.js';
import { clockOf } from '../events/timetable-board.js';
import { AnswerOwnInvitation } from './invitation-answer.js';
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
  const { event, state } = participation;
  return (
    <>
      <Sheet>
        <ParticipationMark state={state} />
        <p>
          {day(event.day)} · {event.venue}
        </p>
        {event.notice !== '' && <p>{event.notice}</p>}
        <p className={styles.soft}>
          {t.events.answerBy(instant(event.answerBy))} · {t.events.wishesClose(instant(event.wishesClose))}
        </p>
        {event.cancelReason !== '' && <p>{event.cancelReason}</p>}
      </Sheet>
      {participation.canAnswer && <AnswerOwnInvitation participation={participation} />}
      {state === 'accepted' && <OwnMeetings participation={participation} />}
      {state === 'accepted' && <OwnWishes participation={participation} />}
      {participation.canWithdraw && <Withdraw participation={participation} />}
    </>
  );
}

function OwnMeetings({ participation }: { readonly participation: Participation }) {
  const t = useText();
  const words = t.events.mine;
  const { event } = participation;
  const published = ['published', 'concluded'].includes(event.state);
  const own = useOwnMeetings(participation.id, published);
  return (
    <Sheet title={words.meetingsTitle}>
      {participation.checkInCode !== null && published && (
        <div className={styles.door}>
          <QRCode value={participation.checkInCode} type="svg" size={150} bordered={false} />
          <span className={styles.code}>{participation.checkInCode}</span>
          <span className={styles.soft}>{words.codeText}</span>
        </div>
      )}
      {!published && <p className={styles.soft}>{words.noMeetings}</p>}
      {published && (
        <Loaded query={own}>
          {({ meetings }) =>
            meetings.length === 0 ? (
              <p className={styles.soft}>{words.noneForMe}</p>
            ) : (
              <ol className={styles.meetings}>
                {meetings.map(({ id, startsAt, endsAt, table, partner }) => (
                  <li key={id}>
                    <strong className="number">
                      {clockOf(startsAt)}–{clockOf(endsAt)} · {t.events.timetable.table(table)}
                    </strong>
                    {partner.name}
                    <div className={styles.soft}>
                      {[partner.productTitle, partner.offers].filter(Boolean).join(' · ')}
                    </div>
                  </li>
                ))}
              </ol>
            )
          }
        </Loaded>
      )}
    </Sheet>
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
