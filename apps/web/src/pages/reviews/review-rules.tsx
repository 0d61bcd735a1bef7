import { App, Radio } from 'antd';
import { useState } from 'react';
import { RegionCode } from '#kernel';
import { useReviewRule, useReviewRules, useSetReviewRule } from '../../api/reviews.js';
import type { ReviewRule } from '../../api/views.js';
import { Loaded } from '../../elements/loaded.js';
import { Mark } from '../../elements/mark.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { type PickedRegion, RegionPicker } from '../../elements/region-picker.js';
import { useLanguage, useText } from '../../language/language.js';
import { isInOwnRegion, useSignedIn } from '../../session/session.js';
import styles from './reviews.module.css';

/** Whether missing parts are reviewed at all: for the person's own regions, and for those below that differ. */
export function ReviewRules() {
  const t = useText();
  const words = t.reviews.rule;
  const person = useSignedIn();
  const own = [...new Set(person.me.departments.map(({ region }) => region))];
  const rules = useReviewRules();
  const [other, setOther] = useState<PickedRegion | null>(null);
  const outside = other !== null && !isInOwnRegion(person, other.code);
  const below = (rules.data?.items ?? []).map(({ region }) => region.code).filter((code) => !own.includes(code));
  const shown = other && !outside && !own.includes(other.code) ? [...new Set([...below, other.code])] : below;
  return (
    <Sheet title={words.title}>
      <p className={styles.soft}>{words.text}</p>
      {own.map((region) => (
        <Rule key={region} region={region} />
      ))}
      {shown.length > 0 && <h3 className={styles.below}>{words.others}</h3>}
      {shown.map((region) => (
        <Rule key={region} region={region} />
      ))}
      {own.some((region) => RegionCode.parse(region).level !== 'county') && (
        <div className={styles.other}>
          <RegionPicker label={words.addOther} placeholder={words.addOther} value={other} onChange={setOther} />
          {outside && <span className={styles.bad}>{words.outside}</span>}
        </div>
      )}
    </Sheet>
  );
}

function Rule({ region }: { readonly region: string }) {
  const rule = useReviewRule(region);
  return <Loaded query={rule}>{(found) => <OneRule rule={found} />}</Loaded>;
}

type Choice = 'yes' | 'no' | 'above';

function OneRule({ rule }: { readonly rule: ReviewRule }) {
  const { t, instantDay } = useLanguage();
  const words = t.reviews.rule;
  const { message } = App.useApp();
  const set = useSetReviewRule();
  const { region, required, own, decidedBy, setBy, setAt, version } = rule;
  const chosen: Choice = own === null ? 'above' : own ? 'yes' : 'no';
  const choose = (choice: Choice) =>
    set.mutate(
      { region: region.code, version, required: choice === 'above' ? null : choice === 'yes' },
      { onSuccess: () => void message.success(words.saved) },
    );
  const since = own === null ? (decidedBy ? words.decidedBy(decidedBy.name) : words.nobody) : undefined;
  return (
    <div className={styles.rule} role="group" aria-label={words.setFor(region.name)}>
      <div>
        <strong>{region.name}</strong>{' '}
        <Mark tone={required ? 'calm' : 'quiet'}>{required ? words.holds.yes : words.holds.no}</Mark>
        <div className={styles.soft}>
          {since ?? (setBy !== null && setAt !== null && words.ownSince(setBy, instantDay(setAt)))}
        </div>
      </div>
      <Radio.Group
        optionType="button"
        value={chosen}
        disabled={set.isPending}
        onChange={({ target }) => choose(target.value as Choice)}
        options={(['yes', 'no', 'above'] as const).map((value) => ({ value, label: words.options[value] }))}
      />
      <ProblemAlert error={set.error} />
    </div>
  );
}
