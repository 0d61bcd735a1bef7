import { App, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAddFamily, usePartChoices } from '../../../api/parts.js';
import type { PartTrade } from '../../../api/views.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { useText } from '../../../language/language.js';
import styles from './parts.module.css';

const LISTS = ['synonyms', 'headNouns', 'scopeWords', 'couldMakeWords', 'materials', 'industries', 'notWords'] as const;
type Lists = Record<(typeof LISTS)[number], string>;
const EMPTY = Object.fromEntries(LISTS.map((list) => [list, ''])) as Lists;
/** Without these nobody would find it. */
const NEEDED: readonly (typeof LISTS)[number][] = ['scopeWords', 'industries'];

/** A family that the files do not have. */
export function AddFamily({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const words = t.parts;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const choices = usePartChoices().data;
  const add = useAddFamily();
  const [zh, setZh] = useState('');
  const [en, setEn] = useState('');
  const [trade, setTrade] = useState<PartTrade>();
  const [processes, setProcesses] = useState<string[]>([]);
  const [lists, setLists] = useState<Lists>(EMPTY);
  const ready =
    zh.trim() !== '' &&
    en.trim() !== '' &&
    trade &&
    processes.length > 0 &&
    NEEDED.every((list) => valuesOf(lists[list]).length > 0);
  const send = () => {
    if (!trade) return;
    const values = Object.fromEntries(LISTS.map((list) => [list, valuesOf(lists[list])])) as Record<
      keyof Lists,
      string[]
    >;
    add.mutate(
      { zh: zh.trim(), en: en.trim(), trade, processes, ...values },
      {
        onSuccess: ({ code }) => {
          void message.success(words.done);
          void navigate(`/desk/parts/${code}`);
        },
      },
    );
  };
  return (
    <Modal
      open
      width={680}
      title={words.add}
      okText={words.add}
      cancelText={t.actions.cancel}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={add.isPending}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <label>
          <span>{words.fields.nameZh}</span>
          <Input value={zh} maxLength={40} onChange={({ target }) => setZh(target.value)} />
        </label>
        <label>
          <span>{words.fields.nameEn}</span>
          <Input value={en} maxLength={40} onChange={({ target }) => setEn(target.value)} />
        </label>
        <label>
          <span>{words.fields.trade}</span>
          <Select
            aria-label={words.fields.trade}
            value={trade ?? null}
            options={(choices?.trades ?? []).map(({ code, name }) => ({ value: code as PartTrade, label: name }))}
            onChange={(value: PartTrade | null) => setTrade(value ?? undefined)}
          />
        </label>
        <label>
          <span>{words.fields.processes}</span>
          <Select
            mode="multiple"
            aria-label={words.fields.processes}
            showSearch={{ optionFilterProp: 'label' }}
            value={processes}
            options={(choices?.processes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            onChange={setProcesses}
          />
        </label>
        {LISTS.map((list) => (
          <label key={list}>
            <span>
              {words.fields[list]}{' '}
              <small className={styles.soft}>{NEEDED.includes(list) ? t.required : t.optional}</small>
            </span>
            <Input
              value={lists[list]}
              maxLength={600}
              placeholder={words.about[list]}
              onChange={({ target }) => setLists({ ...lists, [list]: target.value })}
            />
          </label>
        ))}
      </div>
      <p className={styles.soft}>{words.newHint}</p>
      <ProblemAlert error={add.error} />
    </Modal>
  );
}

function valuesOf(text: string): string[] {
  return [...new Set(text.split(/[,，、;；|]/).map((value) => value.trim()))].filter((value) => value !== '');
}
