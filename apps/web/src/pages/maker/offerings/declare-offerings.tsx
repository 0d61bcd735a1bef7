import { App, Form, Input, Modal, Radio } from 'antd';
import { useDeclareOfferings } from '../../../api/supply.js';
import type { OfferingSaid } from '../../../api/views.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import type { Dictionary } from '../../../language/dictionary.js';
import { useText } from '../../../language/language.js';
import styles from './offerings.module.css';

const MOST_LINES = 200;
const ROLES = ['makes', 'serves'] as const;

/** What the form begins with. */
export interface Proposal {
  readonly role: OfferingSaid['role'];
  readonly texts: readonly string[];
}

interface Typed {
  readonly role: OfferingSaid['role'];
  readonly lines: string;
  readonly note?: string;
  readonly validUntil?: string;
}

interface DeclareOfferingsProps {
  readonly firmId: string;
  readonly proposal: Proposal;
  readonly onClose: () => void;
}

/** Several things at once, one a line: most come with a column of a spreadsheet. */
export function DeclareOfferings({ firmId, proposal, onClose }: DeclareOfferingsProps) {
  const t = useText();
  const words = t.supply.declare;
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const lines = Form.useWatch('lines', form) ?? '';
  const declare = useDeclareOfferings();
  const send = ({ role, lines: typed, note = '', validUntil = '' }: Typed) =>
    declare.mutate(
      {
        enterpriseId: firmId,
        offerings: textsIn(typed).map((text) => ({
          role,
          text,
          note: note.trim(),
          validUntil: validUntil === '' ? null : validUntil,
        })),
      },
      {
        onSuccess: ({ items }) => {
          void message.success(words.done(items.length));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={words.title}
      okText={words.submit(textsIn(lines).length)}
      cancelText={t.actions.cancel}
      confirmLoading={declare.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Typed>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={{ role: proposal.role, lines: proposal.texts.join('\n') }}
        onFinish={send}
      >
        <Form.Item name="role" label={words.role}>
          <Radio.Group
            vertical
            options={ROLES.map((value) => ({
              value,
              label: `${t.supply.roles[value]}（${words.roleHelp[value]}）`,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="lines"
          label={words.lines}
          extra={words.linesHint}
          validateTrigger="onBlur"
          rules={[{ validator: (_, typed: string | undefined) => checkLines(typed ?? '', words) }]}
        >
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} autoFocus />
        </Form.Item>
        <Form.Item name="note" label={`${words.note}（${t.optional}）`}>
          <Input maxLength={500} placeholder={words.noteHint} />
        </Form.Item>
        <Form.Item name="validUntil" label={`${words.validUntil}（${t.optional}）`} extra={words.validUntilHint}>
          <Input type="date" />
        </Form.Item>
      </Form>
      <ProblemAlert error={declare.error} />
    </Modal>
  );
}

/** Lines, and cells of a pasted row: none of these signs stands inside a usual name. */
function textsIn(typed: string): string[] {
  return typed
    .split(/[\n\t;；]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

async function checkLines(typed: string, words: Dictionary['supply']['declare']): Promise<void> {
  const texts = textsIn(typed);
  const twice = texts.find((text, index) => texts.indexOf(text) < index);
  if (texts.length === 0) throw new Error(words.linesFault);
  if (texts.length > MOST_LINES) throw new Error(words.tooMany);
  if (texts.some(({ length }) => length < 2 || length > 100)) throw new Error(words.lineLength);
  if (twice !== undefined) throw new Error(words.twice(twice));
}
