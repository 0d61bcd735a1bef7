import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { usePartFamily } from '../../../api/parts.js';
import type { PartCorrection, PartFamily } from '../../../api/views.js';
import { Loaded } from '../../../elements/loaded.js';
import { Mark } from '../../../elements/mark.js';
import { Page, Sheet } from '../../../elements/page.js';
import { useLanguage, useText } from '../../../language/language.js';
import { ListField, SingleField } from './family-field.js';
import styles from './parts.module.css';
import { WithdrawCorrection } from './withdraw-correction.js';

const LISTS = [
  'synonyms',
  'headNouns',
  'englishNames',
  'processes',
  'scopeWords',
  'couldMakeWords',
  'materials',
  'industries',
  'notWords',
] as const;

/** One family: everything by which it is known, each value to be corrected, and what was corrected before. */
export default function PartFamilyPage() {
  const words = useText().parts;
  const { code = '' } = useParams();
  const family = usePartFamily(code);
  return (
    <Loaded query={family}>
      {(read) => (
        <Page
          title={read.name}
          text={
            <>
              {read.english} · {read.trade.name} · <Link to="/desk/parts">{words.back}</Link>
            </>
          }
        >
          <Sheet>
            <div className={styles.fields}>
              <SingleField family={read} field="nameZh" value={read.name} />
              <SingleField family={read} field="nameEn" value={read.english} />
              <SingleField family={read} field="trade" value={read.trade.code} label={read.trade.name} />
              {LISTS.map((field) => (
                <ListField key={field} family={read} field={field} values={read[field]} />
              ))}
            </div>
          </Sheet>
          <Sheet title={words.history}>
            <History family={read} />
          </Sheet>
        </Page>
      )}
    </Loaded>
  );
}

function History({ family }: { readonly family: PartFamily }) {
  const words = useText().parts;
  if (family.corrections.length === 0) return <p className={styles.soft}>{words.noHistory}</p>;
  return (
    <ul className={styles.history}>
      {family.corrections.map((correction) => (
        <Correction key={correction.id} correction={correction} />
      ))}
    </ul>
  );
}

function Correction({ correction }: { readonly correction: PartCorrection }) {
  const { t, instant } = useLanguage();
  const words = t.parts;
  const { kind, field, label, remark, state, madeBy, madeAt, withdrawnBy, withdrawnAt } = correction;
  return (
    <li>
      <span>
        {field !== null && `${words.fields[field]} `}
        <Mark tone={state === 'in_force' ? 'good' : 'quiet'}>{words.kind[kind]}</Mark> <strong>{label}</strong>{' '}
        <span className={styles.soft}>
          {words.by(madeBy, instant(madeAt))}
          {remark !== null && ` · ${remark}`}
          {withdrawnBy !== null && withdrawnAt !== null && ` · ${words.withdrawn(withdrawnBy, instant(withdrawnAt))}`}
        </span>
      </span>
      <WithdrawCorrection correction={correction} />
      {correction.passedOver !== null && (
        <Alert type="warning" showIcon title={`${words.notInForce}：${correction.passedOver}`} />
      )}
    </li>
  );
}
