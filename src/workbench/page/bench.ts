import type { Language } from '../../locales/format-number';
import type { WorkbenchTexts } from '../../locales/workbench-texts';
import { WORKBENCH as ENGLISH } from '../../locales/en/workbench';
import { WORKBENCH as VIETNAMESE } from '../../locales/vi/workbench';
import type { Preferences } from '../../taskpane/session/preferences';
import type { Scheme } from '../../taskpane/theme/office-scheme';
import type { Refusal } from '../grid/edits';
import type { Book } from '../model';
import { Desk } from './desk';
import { openFile, saveFile } from './files';
import { blankBook, sampleBook } from './sample-book';

const TEXTS: Readonly<Record<Language, WorkbenchTexts>> = { vi: VIETNAMESE, en: ENGLISH };
const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** All that the page shows, at one moment. */
export interface BenchState {
  readonly texts: WorkbenchTexts;
  readonly scheme: Scheme;
  /** Null while a workbook is being made. */
  readonly desk: Desk | null;
  readonly paneVisible: boolean;
  /** What has happened and is to be read. */
  readonly notice: { readonly kind: 'done' | 'refused'; readonly text: string } | null;
  /** Counts what has changed in the workbook, so that the page looks again. */
  readonly changes: number;
}

/** The workbench: one workbook at a time, in the language and the light that the person chose. */
export class Bench {
  private state: BenchState;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly preferences: Preferences,
    scheme: Scheme,
  ) {
    const texts = TEXTS[preferences.language()];
    this.state = { texts, scheme, desk: null, paneVisible: true, notice: null, changes: 0 };
  }

  readonly getState = (): BenchState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async openSample(): Promise<void> {
    this.update({ notice: null });
    this.take(await sampleBook(this.state.texts.sampleName));
  }

  openBlank(): void {
    this.update({ notice: null });
    this.take(blankBook(this.state.texts.blankName));
  }

  async openFile(file: File): Promise<void> {
    const { texts } = this.state;
    const opened = await openFile(file, texts);
    if ('refusal' in opened) this.refuse(opened.refusal);
    else {
      this.take(opened.book);
      this.update({ notice: { kind: 'done', text: texts.opened(file.name) } });
    }
  }

  save(): void {
    const { desk, texts } = this.state;
    if (!desk) return;
    saveFile(desk.book);
    this.update({ notice: { kind: 'done', text: texts.saved(desk.book.name) } });
  }

  setScheme(scheme: Scheme): void {
    this.update({ scheme });
    this.state.desk?.setScheme(scheme);
  }

  turnLanguage(): void {
    const language: Language = this.state.texts.language === 'vi' ? 'en' : 'vi';
    this.preferences.setLanguage(language);
    this.update({ texts: TEXTS[language], notice: null });
    this.state.desk?.restartPane();
  }

  setPaneVisible(visible: boolean): void {
    this.state.desk?.setPaneVisible(visible);
    this.update({ paneVisible: visible });
  }

  refuse(text: string): void {
    this.update({ notice: { kind: 'refused', text } });
  }

  dismiss(): void {
    this.update({ notice: null });
  }

  /** A page has no second window for a workbook: what is opened beside becomes a file. */
  private saveBeside(book: Book): void {
    const { texts } = this.state;
    book.name = texts.blankName;
    saveFile(book);
    this.update({ notice: { kind: 'done', text: texts.saved(book.name) } });
  }

  private take(book: Book): void {
    this.state.desk?.close();
    const desk = new Desk(book, this.state.scheme, () => LOCALES[this.state.texts.language], {
      onChange: () => this.update({ changes: this.state.changes + 1 }),
      onRefused: (refusal) => this.refuse(sentenceOf(refusal, this.state.texts)),
      onPane: (paneVisible) => this.update({ paneVisible }),
      onNewBook: (opened) => this.saveBeside(opened),
    });
    this.update({ desk, paneVisible: true, notice: null });
  }

  private update(part: Partial<BenchState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

function sentenceOf(refusal: Refusal, { refusals }: WorkbenchTexts): string {
  switch (refusal.kind) {
    case 'validation':
      return [refusal.title, refusal.message].filter((part) => part !== '').join(': ') || refusals.invalid;
    case 'protected':
      return refusals.locked;
    case 'invalid':
      return refusals.notUnderstood;
    case 'damaged':
    case 'encrypted':
    case 'old-format':
    case 'not-found':
    case 'exists':
    case 'not-allowed':
      return refusals.notAllowed;
  }
}
