/** The same form text returns in thousands of sheets; the bound keeps free text from piling up. */
const MOST = 20_000;

/** A function of a text that remembers its answers. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
