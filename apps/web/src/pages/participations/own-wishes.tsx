import { App, Button, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { COUNTERPARTS_PER_PAGE, useCounterparts, useOwnWishes, useSayWishes } from '../../api/participations.js';
import type { Participation } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { Loaded } from '../../elements/loaded.js';
import { Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import { type Choice, choiceOf, WishChoice, wishesOf } from '../events/wish-choice.js';
import styles from './participations.module.css';

/** Whom the firm wishes to meet, saved as a whole. */
export function OwnWishes({ participation }: { readonly participation: Participation }) {
  const words = useText().events.mine;
  const wishes = useOwnWishes(participation.id, true);
  return (
    <Sheet title={words.wishTitle}>
      <p className={styles.soft}>{participation.canSayWishes ? words.wishText : words.wishClosed}</p>
      {participation.canSayWishes && (
        <Loaded query={wishes}>
          {(said) => <Choices key={said.version} participation={participation} said={said} />}
        </Loaded>
      )}
    </Sheet>
  );
}

interface ChoicesProps {
  readonly participation: Participation;
  readonly said: NonNullable<ReturnType<typeof useOwnWishes>['data']>;
}

function Choices({ participation, said }: ChoicesProps) {
  const t = useText();
  const words = t.events.mine;
  const { message } = App.useApp();
  const { page } = useAddressState();
  const [q, setQ] = useState('');
  const others = useCounterparts(participation.id, useDeferredValue(q.trim()), page, true);
  const say = useSayWishes(participation.id, () => void message.success(t.events.wishes.saved));
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(
    () => new Map(said.wishes.map((one) => [one.to.id, choiceOf(one)])),
  );
  const save = () => say.mutate({ version: said.version, wishes: wishesOf(choices) });
  return (
    <>
      <Input
        aria-label={words.find}
        placeholder={words.find}
        value={q}
        allowClear
        onChange={({ target }) => setQ(target.value)}
      />
      <Loaded query={others}>
        {({ items, total }) => (
          <>
            <ul className={styles.others}>
              {items.map((other) => (
                <li key={other.id}>
                  <div>
                    <strong>{other.name}</strong>
                    <span className={styles.soft}>
                      {[other.regionName, other.product?.title, other.offers].filter(Boolean).join(' · ')}
                    </span>
                  </div>
                  <WishChoice
                    name={other.name}
                    value={choices.get(other.id) ?? null}
                    onChange={(choice) => setChoices(new Map(choices).set(other.id, choice))}
                  />
                </li>
              ))}
            </ul>
            <Paging total={total} size={COUNTERPARTS_PER_PAGE} />
          </>
        )}
      </Loaded>
      <ProblemAlert error={say.error} />
      <div className={styles.foot}>
        <Button type="primary" size="large" block loading={say.isPending} onClick={save}>
          {t.events.wishes.save}
        </Button>
      </div>
    </>
  );
}
