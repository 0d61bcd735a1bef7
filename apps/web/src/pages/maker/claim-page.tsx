import { App, Button, Form, Input } from 'antd';
import { CreditCode, type CreditCodeErrorCode, DomainError } from '#kernel';
import { useClaimEnterprise, useClaims } from '../../api/enterprises.js';
import { Loaded } from '../../elements/loaded.js';
import { Mark } from '../../elements/mark.js';
import { Page, Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import type { Dictionary } from '../../language/dictionary.js';
import { useLanguage, useText } from '../../language/language.js';
import styles from './maker.module.css';

interface ClaimForm {
  readonly creditCode: string;
  readonly proof: string;
  readonly contact?: string;
}

/** Claiming a registered firm by its code; staff confirm it. */
export default function ClaimPage() {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<ClaimForm>();
  const claim = useClaimEnterprise();
  const words = t.answering.claim;
  const submit = ({ creditCode, proof, contact = '' }: ClaimForm) =>
    claim.mutate(
      {
        creditCode: CreditCode.parse(creditCode).value,
        proof: proof.trim(),
        ...(contact.trim() ? { contact: contact.trim() } : {}),
      },
      {
        onSuccess: () => {
          form.resetFields();
          void message.success(words.sent);
        },
      },
    );
  return (
    <Page title={words.title} text={words.text} width="narrow">
      <Sheet>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
          <Form.Item
            name="creditCode"
            label={words.code}
            extra={words.codeHint}
            validateTrigger="onBlur"
            rules={[{ validator: (_, typed: string | undefined) => checkCode(typed ?? '', t) }]}
          >
            <Input size="large" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} />
          </Form.Item>
          <Form.Item
            name="proof"
            label={words.proof}
            rules={[{ required: true, whitespace: true, message: t.session.mustFill(words.proof) }]}
          >
            <Input.TextArea rows={3} maxLength={500} placeholder={words.proofHint} />
          </Form.Item>
          <Form.Item name="contact" label={`${words.contact}（${t.optional}）`}>
            <Input size="large" autoComplete="tel" maxLength={200} placeholder={words.contactHint} />
          </Form.Item>
          <ProblemAlert error={claim.error} />
          <Button type="primary" htmlType="submit" size="large" block loading={claim.isPending}>
            {words.send}
          </Button>
        </Form>
      </Sheet>
      <MyClaims />
    </Page>
  );
}

function MyClaims() {
  const { t, instantDay } = useLanguage();
  const claims = useClaims(undefined, 1);
  const words = t.answering.claim;
  return (
    <Loaded query={claims}>
      {({ items }) =>
        items.length > 0 && (
          <Sheet title={words.mine}>
            <ul className={styles.rows}>
              {items.map((claim) => (
                <li key={claim.id}>
                  <div>
                    <div>{claim.enterprise.name}</div>
                    {claim.reason && <div className={styles.soft}>{words.reason(claim.reason)}</div>}
                  </div>
                  <span>{instantDay(claim.raisedAt)}</span>
                  <Mark tone={claim.state === 'confirmed' ? 'good' : 'quiet'}>{words.state[claim.state]}</Mark>
                </li>
              ))}
            </ul>
          </Sheet>
        )
      }
    </Loaded>
  );
}

/** The very rule of the register, so that a slip of the pen is seen before it is sent. */
async function checkCode(typed: string, t: Dictionary): Promise<void> {
  const { claim } = t.answering;
  if (typed.trim() === '') throw new Error(t.session.mustFill(claim.code));
  try {
    CreditCode.parse(typed);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new Error(faultOf(error as DomainError<CreditCodeErrorCode>, t), { cause: error });
  }
}

function faultOf({ code, params }: DomainError<CreditCodeErrorCode>, t: Dictionary): string {
  const { faults } = t.answering.claim;
  switch (code) {
    case 'credit_code.wrong_length':
      return faults.wrong_length(Number(params['length']));
    case 'credit_code.in_scientific_notation':
      return faults.in_scientific_notation;
    case 'credit_code.unknown_character':
      return faults.unknown_character(String(params['character']));
    case 'credit_code.wrong_check_character':
      return faults.wrong_check_character;
  }
}
