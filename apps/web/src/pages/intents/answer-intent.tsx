import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useAnswerIntent } from '../../api/intents.js';
import type { PurchaseIntent } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import maker from '../maker/maker.module.css';

/** Two taps: whether, then confirm. A no says why. */
export function AnswerIntent({ intent }: { readonly intent: PurchaseIntent }) {
  const t = useText();
  const words = t.intents;
  const { message } = App.useApp();
  const [answer, setAnswer] = useState<'take_up' | 'decline'>();
  const [said, setSaid] = useState('');
  const send = useAnswerIntent();
  if (answer === undefined) {
    return (
      <div className={maker.choices}>
        <button type="button" className={maker.yes} onClick={() => setAnswer('take_up')}>
          {words.takeUp}
        </button>
        <button type="button" className={maker.no} onClick={() => setAnswer('decline')}>
          {words.decline}
        </button>
      </div>
    );
  }
  const takesUp = answer === 'take_up';
  const confirm = () =>
    send.mutate(
      { id: intent.id, version: intent.version, answer, words: said.trim() },
      { onSuccess: () => void message.success(takesUp ? words.thanksTakeUp : words.thanksDecline) },
    );
  return (
    <div className={maker.form}>
      <label>
        <span>{takesUp ? `${words.words}（${t.optional}）` : words.words}</span>
        <Input.TextArea
          rows={2}
          maxLength={500}
          value={said}
          placeholder={takesUp ? words.wordsTakeUp : words.wordsDecline}
          onChange={(event) => setSaid(event.target.value)}
        />
      </label>
      <ProblemAlert error={send.error} />
      <div className={maker.choices}>
        <Button
          type="primary"
          size="large"
          danger={!takesUp}
          disabled={!takesUp && said.trim() === ''}
          {...(takesUp ? {} : { title: words.wordsNeeded })}
          loading={send.isPending}
          className={maker.confirm}
          onClick={confirm}
        >
          {takesUp ? words.confirmTakeUp : words.confirmDecline}
        </Button>
        <Button size="large" disabled={send.isPending} onClick={() => setAnswer(undefined)}>
          {t.actions.back}
        </Button>
      </div>
    </div>
  );
}
