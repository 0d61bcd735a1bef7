import { DeleteOutlined } from '@ant-design/icons';
import { App, Button, Checkbox, Drawer, Form, Input, Modal, Popconfirm, Switch } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { EnterpriseFilter } from '../../api/enterprises.js';
import {
  useChangeSavedSearch,
  useKeepSearch,
  useRemoveSavedSearch,
  useSavedSearches,
} from '../../api/saved-searches.js';
import type { SavedSearch } from '../../api/views.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage, useText } from '../../language/language.js';
import { isWorthKeeping, lastingPart } from './search-address.js';
import styles from './saved-searches.module.css';

const LONGEST_NAME = 60;

/** Keeps the search that is shown, and shows those that were kept. */
export function SavedSearches({ filter }: { readonly filter: EnterpriseFilter }) {
  const t = useText();
  const saved = useSavedSearches();
  const [open, setOpen] = useState<'save' | 'list'>();
  const words = t.search.saved;
  const close = () => setOpen(undefined);
  return (
    <>
      <Button onClick={() => setOpen('list')}>{words.mine(saved.data?.total ?? 0)}</Button>
      {isWorthKeeping(filter) && (
        <Button type="primary" onClick={() => setOpen('save')}>
          {words.save}
        </Button>
      )}
      {open === 'save' && <SaveSearch filter={filter} onClose={close} />}
      <Drawer title={words.listTitle} open={open === 'list'} onClose={close} size={440}>
        <Loaded query={saved}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={words.listEmpty} text={words.listEmptyText} />
            ) : (
              <ul className={styles.list}>
                {items.map((search) => (
                  <Saved key={search.id} search={search} onOpen={close} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Drawer>
    </>
  );
}

function SaveSearch({ filter, onClose }: { readonly filter: EnterpriseFilter; readonly onClose: () => void }) {
  const t = useText();
  const { message } = App.useApp();
  const keep = useKeepSearch();
  const words = t.search.saved;
  const save = ({ name, notifies }: { name: string; notifies: boolean }) =>
    keep.mutate(
      { name: name.trim(), notifies, asked: lastingPart(filter) },
      {
        onSuccess: () => {
          void message.success(words.done);
          onClose();
        },
      },
    );
  return (
    <Modal open title={words.title} footer={null} onCancel={onClose}>
      <Form
        layout="vertical"
        initialValues={{ name: filter.q?.slice(0, LONGEST_NAME), notifies: true }}
        onFinish={save}
      >
        <Form.Item
          name="name"
          label={words.name}
          rules={[{ required: true, whitespace: true, message: words.nameFault }]}
        >
          <Input maxLength={LONGEST_NAME} autoFocus />
        </Form.Item>
        <Form.Item name="notifies" valuePropName="checked" extra={words.notifiesHelp}>
          <Checkbox>{words.notifies}</Checkbox>
        </Form.Item>
        {filter.freeBy !== undefined && <p className={styles.soft}>{words.notKept}</p>}
        <ProblemAlert error={keep.error} />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t.actions.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={keep.isPending}>
            {t.actions.save}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}

function Saved({ search, onOpen }: { readonly search: SavedSearch; readonly onOpen: () => void }) {
  const { t, day } = useLanguage();
  const { message } = App.useApp();
  const change = useChangeSavedSearch();
  const remove = useRemoveSavedSearch();
  const words = t.search.saved;
  const { id, version, name, notifies } = search;
  return (
    <li>
      <div className={styles.head}>
        <Link to={`/search?${addressOf(search)}`} onClick={onOpen}>
          {name}
        </Link>
        <Popconfirm
          title={words.removeSure(name)}
          onConfirm={() => remove.mutate({ id, version }, { onSuccess: () => void message.success(words.removed) })}
        >
          <Button type="text" aria-label={words.remove(name)} icon={<DeleteOutlined />} loading={remove.isPending} />
        </Popconfirm>
      </div>
      <p className={styles.soft}>{search.inWords.join(' · ')}</p>
      <div className={styles.letters}>
        <Switch
          size="small"
          aria-label={`${words.letters}：${name}`}
          checked={notifies}
          loading={change.isPending}
          onChange={(next) => change.mutate({ id, version, notifies: next })}
        />
        <span>{notifies ? words.on : words.off}</span>
        <span className={styles.soft}>{words.lookedOn(day(search.lookedOn))}</span>
      </div>
      <ProblemAlert error={change.error ?? remove.error} />
    </li>
  );
}

function addressOf({ asked }: SavedSearch): string {
  const said = Object.entries(asked).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(said).toString();
}
