import { App, Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { type EventCommand, useCancelEvent, useCommandEvent } from '../../api/events.js';
import type { DockingEvent } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';

/** In the order of an event's life; the domain names them with underscores. */
const COMMANDS: readonly { readonly command: EventCommand; readonly domain: string }[] = [
  { command: 'open', domain: 'open' },
  { command: 'close-wishes', domain: 'close_wishes' },
  { command: 'publish', domain: 'publish' },
  { command: 'conclude', domain: 'conclude' },
  { command: 'reopen', domain: 'reopen' },
];

/** What comes next for the event, and the commands that take it there. */
export function EventCommands({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const { message } = App.useApp();
  const follow = useCommandEvent(event.id);
  const [leaveOpen, setLeaveOpen] = useState(false);
  const open = event.counts.planned;
  const possible = COMMANDS.filter(
    ({ command, domain }) => event.commands.includes(domain) && (command !== 'publish' || event.plan !== null),
  );
  // What is done next stands out, and nothing that is only possible: nobody concludes on the eve, or reopens by mistake.
  const next = possible.find(({ command }) => command !== 'reopen' && (command !== 'conclude' || open === 0))?.command;
  const run = (command: EventCommand) =>
    follow.mutate(
      { command, version: event.version, leaveOpenMeetings: leaveOpen },
      { onSuccess: () => void message.success(t.events.done[command]) },
    );
  return (
    <Sheet>
      <p>{t.events.steps[event.state]}</p>
      <div className={styles.actions}>
        {possible.map(({ command }) => (
          <Popconfirm
            key={command}
            title={t.events.sure[command]}
            okText={t.events.commands[command]}
            cancelText={t.actions.cancel}
            onConfirm={() => run(command)}
          >
            <Button type={command === next ? 'primary' : 'default'} loading={follow.isPending}>
              {t.events.commands[command]}
            </Button>
          </Popconfirm>
        ))}
        {event.commands.includes('cancel') && <CancelEvent event={event} />}
      </div>
      {event.commands.includes('conclude') && open > 0 && (
        <label>
          <input type="checkbox" checked={leaveOpen} onChange={({ target }) => setLeaveOpen(target.checked)} />{' '}
          {t.events.concludeOpen(open)}
        </label>
      )}
      <ProblemAlert error={follow.error} />
    </Sheet>
  );
}

function CancelEvent({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const cancel = useCancelEvent(event.id);
  const [reason, setReason] = useState<string>();
  if (reason === undefined) {
    return (
      <Button danger onClick={() => setReason('')}>
        {t.events.commands.cancel}
      </Button>
    );
  }
  return (
    <>
      <Input
        aria-label={t.events.cancelReason}
        placeholder={t.events.cancelReason}
        value={reason}
        maxLength={500}
        style={{ maxWidth: 300 }}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        danger
        type="primary"
        disabled={reason.trim() === ''}
        loading={cancel.isPending}
        onClick={() => cancel.mutate({ version: event.version, reason: reason.trim() })}
      >
        {t.events.commands.cancel}
      </Button>
      <Button onClick={() => setReason(undefined)}>{t.actions.back}</Button>
      <ProblemAlert error={cancel.error} />
    </>
  );
}
