import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A file of the person's machine. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The add-in's pane, through its frame, in a clerk's words. */
export class Pane {
  constructor(
    readonly frame: FrameLocator,
    private readonly page: Page,
  ) {}

  async ready(): Promise<void> {
    await this.frame.getByRole('main').waitFor();
    await this.frame.locator('footer button, [role="alert"]').first().waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  async show(tab: 'Báo cáo' | 'Rà soát' | 'Kết quả' | 'Nhiệm vụ'): Promise<void> {
    await this.frame.getByRole('tab', { name: tab }).click();
  }

  /** *Kiểm tra*, or *Kiểm tra lại*, to its end. */
  async check(): Promise<void> {
    await this.press(/^Kiểm tra/);
    await this.said(/^Đã kiểm tra xong/);
  }

  /** *Tổng hợp*, to its end. */
  async consolidate(): Promise<void> {
    await this.press(/^Tổng hợp Quý/);
    await this.said(/^Đã tổng hợp xong/);
  }

  /** Waits until these words can be seen. */
  async shows(words: RegExp): Promise<void> {
    await this.frame.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Waits until a screen reader is told this. */
  async said(words: RegExp): Promise<void> {
    await this.frame.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  /** What a screen reader was last told. */
  async announcement(): Promise<string> {
    return this.frame.getByRole('status').innerText();
  }

  /** Presses Tab until what has this name has the focus. */
  async tabTo(name: RegExp, way: 'on' | 'back' = 'on'): Promise<void> {
    const focused = this.frame.locator(':focus');
    for (let presses = 0; presses < 60; presses++) {
      await this.page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
      if ((await focused.count()) === 0) continue;
      const words = await focused.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);
      if (name.test(words.trim())) return;
    }
    throw new Error(`Nothing named ${String(name)} is reached with Tab`);
  }

  /** Whether something sticks out, so that one would have to scroll sideways. */
  async isWiderThanItsFrame(): Promise<boolean> {
    return this.frame.locator('html').evaluate((page) => page.scrollWidth > page.clientWidth);
  }

  /** *Số này ở đâu ra?* of the cell that was just selected, once the strip has these words. */
  async trace(words: RegExp): Promise<void> {
    const strip = this.frame.getByRole('region', { name: 'Ô đang chọn' }).filter({ hasText: words });
    await strip.getByRole('button', { name: 'Số này ở đâu ra?' }).click();
    await this.frame.getByRole('heading', { name: 'Số này ở đâu ra?' }).waitFor();
  }

  /** What a unit has to do with the figure that is traced. */
  traced(unit: string): Locator {
    return this.frame.getByRole('list', { name: 'Các đơn vị' }).getByRole('listitem').filter({ hasText: unit });
  }

  /** Chooses files, many at once, where the pane takes some. */
  async chooseFiles(files: readonly SentFile[]): Promise<void> {
    const chosen = files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
    await this.frame.locator('input[type="file"][multiple]').setInputFiles(chosen);
  }

  /** Drops files where the pane takes some. */
  async dropFiles(files: readonly SentFile[]): Promise<void> {
    const dropped = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
    const place = this.frame.locator('div:has(> input[type="file"][multiple])');
    const dataTransfer = await place.evaluateHandle((_place, contents) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of contents) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    }, dropped);
    await place.dispatchEvent('drop', { dataTransfer });
  }

  /** The findings of a unit, opened if they are not. */
  async findingsOf(unit: string): Promise<Locator> {
    await this.show('Rà soát');
    const heading = this.frame.getByRole('heading', { level: 2, name: unit }).getByRole('button');
    if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
    return this.frame.getByRole('list', { name: unit, exact: true }).getByRole('article');
  }

  /** Units that have findings, by name, in the order of *Rà soát*. */
  async units(): Promise<readonly string[]> {
    const headings = await this.frame.getByRole('heading', { level: 2 }).allInnerTexts();
    return headings.map((text) => text.split('\n')[0] ?? '');
  }

  /** A target among the results, by its code. */
  async target(code: string): Promise<Locator> {
    await this.show('Kết quả');
    return this.frame.getByRole('article').filter({ hasText: new RegExp(`^${code.replaceAll('.', '\\.')}\\s`) });
  }
}
