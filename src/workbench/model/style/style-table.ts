/** The workbook's styles, each kept once: cells hold its number. */
import { DEFAULT_STYLE, patchStyle, type Style, type StylePatch } from './style';

export class StyleTable {
  private readonly styles: Style[] = [];
  private readonly ids = new Map<string, number>();
  private readonly patched = new Map<string, number>();

  /** The first style is the one of every cell that has none of its own. */
  constructor(styles: readonly Style[] = [DEFAULT_STYLE]) {
    for (const style of styles) {
      // A file may list equal styles twice; each keeps its number, and the first is found again.
      const key = JSON.stringify(style);
      if (!this.ids.has(key)) this.ids.set(key, this.styles.length);
      this.styles.push(style);
    }
  }

  get size(): number {
    return this.styles.length;
  }

  get all(): readonly Style[] {
    return this.styles;
  }

  style(id: number): Style {
    return this.styles[id] ?? this.styles[0] ?? DEFAULT_STYLE;
  }

  idOf(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.styles.push(style) - 1;
    this.ids.set(key, id);
    return id;
  }

  /** The number of the style that `id` becomes with `patch` applied. `key` names the patch, so that it is worked out once. */
  idOfPatched(id: number, patch: StylePatch, key: string): number {
    const memo = `${id}|${key}`;
    const known = this.patched.get(memo);
    if (known !== undefined) return known;
    const patched = this.idOf(patchStyle(this.style(id), patch));
    this.patched.set(memo, patched);
    return patched;
  }
}
