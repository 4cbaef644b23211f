/** Styles of one workbook brought into another, whose theme and named styles are not the same. */
import type { Book } from '../book/book';
import { visibleColor, type Color } from './color';
import type { Borders, Style } from './style';

/** Gives, for numbers of styles in `from`, the numbers of styles in `to` that look the same. */
export function styleTranslator(from: Book, to: Book): (id: number) => number {
  const known = new Map<number, number>();
  const sameTheme = from.theme.join() === to.theme.join();
  const color = (given: Color | null): Color | null => {
    if (!given || sameTheme || given.theme === undefined) return given;
    const seen = visibleColor(given, from.theme);
    return seen === null ? null : { rgb: seen.slice(1) };
  };
  return (id) => {
    const translated = known.get(id) ?? to.styles.idOf(recolored(from.styles.style(id), color));
    known.set(id, translated);
    return translated;
  };
}

function recolored(style: Style, color: (given: Color | null) => Color | null): Style {
  const { font, fill, borders } = style;
  const line = (edge: 'left' | 'right' | 'top' | 'bottom' | 'diagonal'): Borders['left'] => {
    const drawn = borders[edge];
    return drawn && { ...drawn, color: color(drawn.color) };
  };
  return {
    ...style,
    font: { ...font, color: color(font.color) },
    fill: { ...fill, color: color(fill.color), background: color(fill.background) },
    borders: {
      ...borders,
      left: line('left'),
      right: line('right'),
      top: line('top'),
      bottom: line('bottom'),
      diagonal: line('diagonal'),
    },
    // The other file's named styles do not come along.
    namedStyle: 0,
  };
}
