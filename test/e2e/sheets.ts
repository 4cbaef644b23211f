import type { Locator, Page } from 'playwright-core';

/** The workbook as it is seen and typed into at the grid. */
export class Sheets {
  constructor(private readonly page: Page) {}

  async ready(): Promise<void> {
    await this.page.getByRole('gridcell').first().waitFor();
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  /** The sheet in front. */
  async shown(): Promise<string> {
    return this.page.getByRole('tab', { selected: true }).innerText();
  }

  /** All tabs, in their order. */
  async names(): Promise<readonly string[]> {
    return this.page.getByRole('tablist').getByRole('tab').allInnerTexts();
  }

  async show(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.grid.and(this.page.locator(`[aria-label="${name}"]`)).waitFor();
  }

  /** The selection's address, as the name box shows it. */
  async selected(): Promise<string> {
    return this.nameBox.inputValue();
  }

  /** Waits until a sheet is in front and a cell of it selected. */
  async arriveAt(name: string, address: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
    await this.page.waitForFunction((wanted) => {
      const box = document.querySelector<HTMLInputElement>('[data-region="formula"] input');
      return box?.value === wanted;
    }, address);
  }

  async select(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press('Enter');
    // Far cells are drawn first; until then what is typed would go on in the box.
    await this.page.waitForFunction(() => !document.activeElement?.matches('[data-region="formula"] input'));
    await this.drawn();
  }

  /** Waits until the page shows what has just been done. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
  }

  /** What the cell holds, as the formula bar shows it. */
  async read(address: string): Promise<string> {
    await this.select(address);
    return this.page.getByLabel('Thanh công thức').inputValue();
  }

  /** What the selected cell shows. */
  async shownText(): Promise<string> {
    return this.page.locator('[role="gridcell"][aria-selected="true"]').innerText();
  }

  /** Waits until the selected cell shows this. */
  async shows(text: string): Promise<void> {
    await this.page.locator('[role="gridcell"][aria-selected="true"]').filter({ hasText: text }).waitFor();
  }

  /** Types into a cell, letter by letter, as at a keyboard. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.drawn();
  }

  /** Whatever the page's language. */
  private get nameBox(): Locator {
    return this.page.locator('[data-region="formula"] input').first();
  }
}
