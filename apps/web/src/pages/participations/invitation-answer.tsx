import { Button, Input } from 'antd';
import { useState } from 'react';
import { useAnswerInvitation } from '../../api/participations.js';
import type { InvitationAnswer, Participation } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { clockOf } from '../events/timetable-board.js';
import maker from '../maker/maker.module.css';
import { type Answered, keyOfAnswer } from './answered.js';
import styles from './participations.module.css';

interface AnswerOwnInvitationProps {
  readonly participation: Participation;
  readonly onAnswered?: () => void;
}

/** The answer of a firm that has an account; it begins with what was answered before. */
export function AnswerOwnInvitation({ participation, onAnswered }: AnswerOwnInvitationProps) {
  const t = useText();
  const { me } = useSignedIn();
  const answer = useAnswerInvitation(participation.id);
  return (
    <Sheet title={t.events.mine.answerTitle}>
      <InvitationAnswerForm
        // What was answered elsewhere meanwhile is where it begins anew.
        key={keyOfAnswer(participation)}
        slots={participation.event.slots}
        before={{ ...participation, attendee: participation.attendee || me.account.name }}
        pending={answer.isPending}
        onAnswer={(said) =>
          answer.mutate({ ...said, version: participation.version }, { onSuccess: () => onAnswered?.() })
        }
      />
      <ProblemAlert error={answer.error} />
    </Sheet>
  );
}

interface InvitationAnswerFormProps {
  readonly slots: Participation['event']['slots'];
  readonly before: Answered;
  readonly pending: boolean;
  readonly onAnswer: (answer: InvitationAnswer) => void;
}

/** Two taps: yes or no, then confirm. Everything else may be left as it is. */
export function InvitationAnswerForm({ slots, before, pending, onAnswer }: InvitationAnswerFormProps) {
  const t = useText();
  const words = t.events.mine;
  const [answer, setAnswer] = useState<'yes' | 'no'>();
  const [said, setSaid] = useState({ attendee: before.attendee, phone: before.phone, remark: before.remark });
  const [unavailable, setUnavailable] = useState<readonly number[]>(before.unavailable);
  if (answer === undefined) {
    return (
      <div className={maker.choices}>
        <button type="button" className={maker.yes} onClick={() => setAnswer('yes')}>
          {words.yes}
        </button>
        <button type="button" className={maker.no} onClick={() => setAnswer('no')}>
          {words.no}
        </button>
      </div>
    );
  }
  const field = (name: keyof typeof said) => ({
    value: said[name],
    onChange: ({ target }: { target: { value: string } }) => setSaid({ ...said, [name]: target.value }),
  });
  const toggle = (slot: number) =>
    setUnavailable(unavailable.includes(slot) ? unavailable.filter((one) => one !== slot) : [...unavailable, slot]);
  const send = () =>
    onAnswer(
      answer === 'yes'
        ? { answer, ...said, unavailable: [...unavailable].sort((a, b) => a - b) }
        : { answer, remark: said.remark },
    );
  return (
    <>
      <div className={styles.fields}>
        {answer === 'yes' && (
          <>
            <label>
              <span>{words.attendee}</span>
              <Input size="large" maxLength={50} autoComplete="name" {...field('attendee')} />
            </label>
            <label>
              <span>{words.phone}</span>
              <Input size="large" maxLength={30} inputMode="tel" autoComplete="tel" {...field('phone')} />
            </label>
            <fieldset>
              <legend>{words.unavailable}</legend>
              <div className={styles.slots}>
                {slots.map(({ number, startsAt }) => (
                  <label key={number}>
                    <input type="checkbox" checked={unavailable.includes(number)} onChange={() => toggle(number)} />{' '}
                    {clockOf(startsAt)}
                  </label>
                ))}
              </div>
            </fieldset>
          </>
        )}
        <label>
          <span>{words.remark}</span>
          <Input.TextArea rows={2} maxLength={500} {...field('remark')} />
        </label>
      </div>
      <div className={maker.choices}>
        <Button type="primary" size="large" danger={answer === 'no'} loading={pending} onClick={send}>
          {answer === 'yes' ? words.confirmYes : words.confirmNo}
        </Button>
        <Button size="large" disabled={pending} onClick={() => setAnswer(undefined)}>
          {t.actions.back}
        </Button>
      </div>
    </>
  );
}
