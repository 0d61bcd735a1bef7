import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { projectRoot } from '#platform';

export type Device = 'desk' | 'phone';

/** Everybody in the demo province signs in with it. */
const PASSWORD = 'lianqiao-demo';
const PATIENCE_MILLISECONDS = 30_000;
const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** What stands in for something that is being fetched. */
const OUTLINES = '[role=status]:is([aria-label=正在加载], [aria-label=Loading])';
const SCREENSHOTS = join(projectRoot(import.meta.dirname), '.data/screenshots');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFinding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** One person at a browser. What the console complains of is kept, and nobody may complain. */
export class Visit {
  /** Errors and warnings of the console, and errors nobody caught. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
    private readonly device: Device,
  ) {}

  static async begin(browser: Browser, url: string, device: Device): Promise<Visit> {
    const context = await browser.newContext({
      viewport: SIZES[device],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      isMobile: device === 'phone',
      hasTouch: device === 'phone',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    const visit = new Visit(page, context, url, device);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) visit.complaints.push(message.text());
    });
    page.on('pageerror', (error) => visit.complaints.push(String(error)));
    return visit;
  }

  /** Goes to an address of the app, or to a link that was sent, wherever it says the app lives. */
  async go(address: string): Promise<void> {
    const { pathname, search } = new URL(address, this.url);
    await this.page.goto(this.url + pathname + search);
    await this.settled();
  }

  async signIn(login: string): Promise<void> {
    await this.go('/log-in');
    await this.page.getByLabel('登录名').fill(login);
    await this.page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
    await this.page.getByRole('heading', { name: '待我办理' }).waitFor();
    await this.settled();
  }

  /** Waits until nothing is being fetched and no outline stands in for something. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.locator(OUTLINES).first().waitFor({ state: 'detached' });
  }

  /**
   * Looks at the page as it stands: a screenshot for people, and for the machine contrast, names and roles (axe),
   * width, and the console.
   * @returns what is wrong; empty when the page is sound
   */
  async look(name: string): Promise<string[]> {
    await this.settled();
    await mkdir(SCREENSHOTS, { recursive: true });
    await this.page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => 0)))');
    await this.page.screenshot({
      path: join(SCREENSHOTS, `${name}-${SIZES[this.device].width}.png`),
      fullPage: this.device === 'phone',
    });
    await this.page.evaluate(AXE);
    const findings = await this.page.evaluate<AxeFinding[]>(
      "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
    );
    const wrong = findings
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    const beyond = await this.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (beyond > 0) wrong.push(`the page is ${beyond} pixels wider than the screen`);
    return [...wrong, ...this.complaints].map((fault) => `${name} (${this.device}): ${fault}`);
  }

  async end(): Promise<void> {
    await this.context.close();
  }
}
