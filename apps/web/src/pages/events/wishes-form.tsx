import { App, Button } from 'antd';
import { useState } from 'react';
import { useParticipants, useWishesOf, useWishFor } from '../../api/event-participants.js';
import type { DockingEvent, Participant } from '../../api/views.js';
import { Loaded } from '../../elements/loaded.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';
import { type Choice, choiceOf, WishChoice, wishesOf } from './wish-choice.js';

const ALL = 100;

interface WishesFormProps {
  readonly event: DockingEvent;
  readonly participant: Participant;
}

/** Staff say whom a firm wishes to meet that says it on the telephone. */
export function WishesForm({ event, participant }: WishesFormProps) {
  const words = useText().events.participants;
  const said = useWishesOf(participant.id);
  return (
    <section className={styles.panel} aria-label={words.wishFor}>
      <h3>{words.wishFor}</h3>
      <Loaded query={said}>
        {(wishes) => <Choices key={wishes.version} event={event} participant={participant} said={wishes} />}
      </Loaded>
    </section>
  );
}

interface ChoicesProps extends WishesFormProps {
  readonly said: NonNullable<ReturnType<typeof useWishesOf>['data']>;
}

function Choices({ event, participant, said }: ChoicesProps) {
  const t = useText();
  const { message } = App.useApp();
  const others = useParticipants(event.id, { state: 'accepted' }, 1, ALL);
  const wish = useWishFor(() => void message.success(t.events.wishes.saved));
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(
    () => new Map(said.wishes.map((one) => [one.to.id, choiceOf(one)])),
  );
  const save = () => wish.mutate({ id: participant.id, version: said.version, wishes: wishesOf(choices) });
  return (
    <Loaded query={others}>
      {({ items }) => (
        <>
          <ul className={styles.rows}>
            {items
              .filter(({ side }) => side !== participant.side)
              .map(({ id, enterprise }) => (
                <li key={id}>
                  <span>{enterprise.name}</span>
                  <WishChoice
                    name={enterprise.name}
                    value={choices.get(id) ?? null}
                    onChange={(choice) => setChoices(new Map(choices).set(id, choice))}
                  />
                </li>
              ))}
          </ul>
          <ProblemAlert error={wish.error} />
          <div className={styles.actions}>
            <Button type="primary" loading={wish.isPending} onClick={save}>
              {t.events.wishes.save}
            </Button>
          </div>
        </>
      )}
    </Loaded>
  );
}
