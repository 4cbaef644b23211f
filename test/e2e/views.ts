import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { sampleReports } from '../../src/app/sample/sample-reports';
import { withMistakes } from '../../src/app/sample/sample-mistakes';
import { WORKBENCH as ENGLISH_BENCH } from '../../src/locales/en/workbench';
import { ENGLISH } from '../../src/locales/en/texts';
import type { Texts } from '../../src/locales/texts';
import { VIETNAMESE } from '../../src/locales/vi/texts';
import { WORKBENCH as VIETNAMESE_BENCH } from '../../src/locales/vi/workbench';
import { reportBytes } from '../files/report-file';
import { builtIn } from '../programmes/load-built-in';
import type { SentFile } from './pane';
import { openWorkbench, sharedBrowser, type Workbench } from './workbench';

/** Every view of the pane, to be looked at: pictures and contact sheets in the machine's folder for temporary files. */
const FOLDER = join(tmpdir(), 'tong-hop-views');
const SHEET = 5;
/** Enough for a walk through all views on a machine that does other things, too. */
jest.setTimeout(300_000);
const TEXTS = { vi: VIETNAMESE, en: ENGLISH } as const;

/** Walks through the pane in one language and takes the pictures. */
class Walk {
  readonly pictures: string[] = [];
  /** Views in which something sticks out. */
  readonly tooWide: string[] = [];
  private readonly texts: Texts;
  private readonly blank: string;

  constructor(
    private readonly bench: Workbench,
    private readonly name: string,
    language: 'vi' | 'en',
  ) {
    this.texts = TEXTS[language];
    this.blank = { vi: VIETNAMESE_BENCH, en: ENGLISH_BENCH }[language].blank;
  }

  async everything(files: readonly SentFile[], again: readonly SentFile[]): Promise<void> {
    await this.start();
    await this.collect(files, again);
    await this.tabs();
    await this.panels();
    await this.trace();
    await this.freeze();
    await this.form();
  }

  private async start(): Promise<void> {
    const { steps, setup, forms } = this.texts.pane;
    await this.bench.pressRibbon(this.blank);
    await this.bench.pane.button(steps.useProgramme).waitFor();
    await this.take('start');
    await this.press(steps.useProgramme);
    await this.take('empty');
    await this.panel(setup.title);
    await this.take('setup-built-in');
    await this.leave();
    await this.panel(forms.title);
    await this.take('forms');
    await this.leave();
  }

  private async collect(files: readonly SentFile[], again: readonly SentFile[]): Promise<void> {
    const { collect } = this.texts.pane;
    await this.press(collect.title);
    await this.take('collect');
    await this.bench.pane.chooseFiles(files);
    await this.takeOnce('collect-judged', collect.problems);
    await this.bench.pane.frame.getByRole('heading', { name: collect.list }).scrollIntoViewIfNeeded();
    await this.take('collect-reports');
    await this.bench.pane.press(new RegExp(`^${collect.takeIn(1).split('1')[0] ?? ''}\\d`));
    await this.arrived(this.texts.pane.tabs.reports);
    await this.take('board');
    await this.panel(collect.title);
    await this.bench.pane.chooseFiles(again);
    const [show = ''] = collect.showChanges(1).split('1');
    await this.press(new RegExp(`^${show}\\d`));
    await this.take('collect-changes');
    await this.press(collect.takeIn(1));
    await this.arrived(this.texts.pane.tabs.reports);
  }

  private async tabs(): Promise<void> {
    const { tabs, review, results, steps } = this.texts.pane;
    const { frame } = this.bench.pane;
    await this.take('board-replaced');
    await this.tab(tabs.review);
    await this.press(/^Văn Yên/);
    await this.press(new RegExp(`^${review.accepting.open}`));
    await this.take('review');
    await this.bench.pane.press(new RegExp(steps.consolidate('').trim()));
    await this.bench.pane.button(steps.openSheet('Tổng hợp Quý IV-2023')).waitFor();
    await this.tab(tabs.results);
    await this.press(results.copyOneOf('7.2'));
    await this.take('results');
    const [show = ''] = results.showUnits(9).split('9');
    await frame
      .getByRole('article')
      .filter({ hasText: /^7\.2 / })
      .getByRole('button', { name: new RegExp(`^${show}`) })
      .click();
    await this.take('results-units');
    await this.tab(tabs.tasks);
    await this.take('tasks');
  }

  private async panels(): Promise<void> {
    const { charts, history, exports, more, setup } = this.texts.pane;
    await this.press(this.texts.pane.top.more);
    await this.take('menu');
    for (const [name, title] of Object.entries({
      charts: charts.title,
      history: history.title,
      export: exports.title,
      'next-year': setup.nextTitle,
      help: more.help,
    })) {
      await this.press(title);
      await this.take(name);
      await this.press(more.back);
    }
    await this.press(more.writeReview);
    await this.takeOnce('review-written', 'Rà soát Quý IV-2023');
    await this.press(this.texts.pane.top.closeMore);
  }

  private async trace(): Promise<void> {
    const { sheets, pane } = this.bench;
    await sheets.show('Tổng hợp Quý IV-2023');
    await sheets.select('F40');
    await pane.frame
      .getByText(/9\.1 · /)
      .first()
      .waitFor();
    await this.take('strip');
    await pane.press(this.texts.pane.more.trace);
    await this.take('trace');
    await pane
      .traced('Văn Chấn')
      .or(pane.frame.getByRole('listitem').filter({ hasText: 'Văn Chấn' }))
      .getByRole('button')
      .first()
      .click();
    await this.take('trace-unit');
    await this.press(this.texts.pane.top.closeMore);
  }

  private async freeze(): Promise<void> {
    const { freeze } = this.texts.pane;
    const freezes = new RegExp(`^${freeze.freeze('').trim()} .*2023$`);
    await this.panel(freeze.title);
    await this.press(freezes);
    await this.take('freeze');
    await this.bench.pane.frame.getByRole('textbox').first().fill('Nguyễn Thị Mai');
    await this.press(freezes);
    await this.bench.pane.frame.getByRole('button', { name: freeze.reopen }).waitFor();
    await this.press(freeze.reopen);
    await this.take('frozen');
    await this.leave();
  }

  private async form(): Promise<void> {
    const { forms, top } = this.texts.pane;
    await this.bench.sheets.show('Mù Cang Chải Quý IV-2023');
    await this.press(top.more);
    await this.press(forms.checkOpen);
    await this.take('form');
  }

  private async panel(title: string): Promise<void> {
    await this.press(this.texts.pane.top.more);
    await this.press(title);
  }

  private async leave(): Promise<void> {
    const { more, top } = this.texts.pane;
    await this.press(more.back);
    await this.press(top.closeMore);
  }

  private async tab(name: string): Promise<void> {
    await this.bench.pane.frame.getByRole('tab', { name }).click();
  }

  private async arrived(tab: string): Promise<void> {
    await this.bench.pane.frame.getByRole('tab', { name: tab, selected: true }).waitFor();
  }

  private async press(name: string | RegExp): Promise<void> {
    await this.bench.pane.press(name);
  }

  private async takeOnce(name: string, words: string): Promise<void> {
    await this.bench.pane.frame.getByText(words).first().waitFor();
    await this.take(name);
  }

  async take(name: string): Promise<void> {
    // What slides or fades comes to rest.
    await this.bench.page.waitForTimeout(350);
    const path = join(FOLDER, `${this.name}-${String(this.pictures.length).padStart(2, '0')}-${name}.png`);
    await this.bench.page.getByRole('complementary').screenshot({ path });
    this.pictures.push(path);
    if (await this.bench.pane.isWiderThanItsFrame()) this.tooWide.push(name);
  }
}

/** Pictures side by side, each with its name. */
async function contactSheets(name: string, pictures: readonly string[]): Promise<void> {
  const page = await (await sharedBrowser()).newPage({ viewport: { width: 1640, height: 400 } });
  for (let at = 0; at < pictures.length; at += SHEET) {
    const figures = pictures.slice(at, at + SHEET).map((path) => {
      const source = `data:image/png;base64,${readFileSync(path).toString('base64')}`;
      return `<figure style="margin:4px"><figcaption>${basename(path)}</figcaption><img src="${source}"></figure>`;
    });
    await page.setContent(`<body style="display:flex;margin:0;width:max-content">${figures.join('')}</body>`);
    await page.screenshot({ path: join(FOLDER, `sheet-${name}-${at / SHEET}.png`), fullPage: true });
  }
  await page.close();
}

async function sentFiles() {
  const reports = withMistakes(sampleReports(await builtIn('yen-bai-2023'), 4));
  const bytes = (file: string) => new Uint8Array(readFileSync(join(__dirname, '../files/fixtures', file)));
  const files = reports
    .slice(2)
    .map((report): SentFile => ({ name: `${report.name}.xlsx`, bytes: reportBytes(report) }));
  const locked = ['locked-agile.xlsx', 'locked-van-yen.xls'].map((name): SentFile => ({ name, bytes: bytes(name) }));
  const first = reports.find(({ key }) => key.endsWith(' van-yen'));
  if (!first) throw new Error('No sample');
  const rows = first.rows.map((row) => (row[0] === '7.2' ? row.with(5, 99) : row));
  const again = [{ name: 'gửi lại lần 2.xlsx', bytes: reportBytes({ ...first, rows }) }];
  const cutOff = { name: 'bao cao quy 4 ban chinh thuc (1) da sua.xlsx', bytes: reportBytes(first).slice(0, -400) };
  return { files: [...files, ...locked, cutOff], again };
}

const LOOKS = ([320, 450] as const).flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['vi', 'en'] as const).map((language) => [width, scheme, language] as const),
  ),
);

test.each(LOOKS)('%d px, %s, %s', async (paneWidth, scheme, language) => {
  mkdirSync(FOLDER, { recursive: true });
  const name = `${paneWidth}-${scheme}-${language}`;
  await using bench = await openWorkbench({ paneWidth, scheme, language, height: 1150 });
  const walk = new Walk(bench, name, language);
  const { files, again } = await sentFiles();
  try {
    await walk.everything(files, again);
  } finally {
    // Where the walk ended, or got stuck.
    await walk.take('end');
    await contactSheets(name, walk.pictures);
  }
  expect(walk.tooWide).toEqual([]);
});
