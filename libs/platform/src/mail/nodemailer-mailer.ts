import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { type Letter, Mailer } from './mailer.js';

function message(from: string, letter: Letter): SendMailOptions {
  return {
    from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    messageId: `<${letter.key}@lianqiao.invalid>`,
  };
}

/** Hands letters to a mail server. */
export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, connectionTimeout: 10_000, socketTimeout: 20_000 });
  }

  async send(letter: Letter): Promise<void> {
    await this.transport.sendMail(message(this.from, letter));
  }
}

/** Writes letters as `.eml` files into a folder, one a key: the way when no mail server is named. */
export class FolderMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  async send(letter: Letter): Promise<void> {
    const { message: eml } = await this.transport.sendMail(message(this.from, letter));
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, `${letter.key.replace(/[^\w-]/g, '_')}.eml`);
    await writeFile(`${path}.part`, eml as Buffer);
    await rename(`${path}.part`, path);
  }
}
