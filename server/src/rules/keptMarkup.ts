/** What is replaced may hold half of a pair of marks: "Senior Lieutenant</b> General", "Senior **Lieutenant General". It stays. */

/** A tag, emphasis of Markdown, the beginning or the end of a link. */
const MARKS = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>|\*{1,3}|~~|(?<!\p{L})_{1,3}|_{1,3}(?!\p{L})|\]\([^()\s]*\)|\[/giu;

/** The new text with the marks of the old one whose other half stands outside it: before it what opens, behind it what closes. */
export function withKeptMarkup(written: string, newText: string): string {
  const marks = written.match(MARKS);
  // What is written anew with its marks has those that it needs.
  if (marks === null || newText.search(MARKS) >= 0) return newText;
  const opened: string[] = [];
  const closing: string[] = [];
  for (const mark of marks) {
    const at = opened.findLastIndex((each) => closes(mark, each));
    if (at >= 0) opened.splice(at, 1);
    else if (isClosing(mark, written)) closing.push(mark);
    else opened.push(mark);
  }
  return opened.join('') + newText + closing.join('');
}

const nameOf = (tag: string): string => /[a-z][a-z0-9]*/i.exec(tag)?.[0].toLowerCase() ?? '';

function closes(mark: string, open: string): boolean {
  if (mark.startsWith('](')) return open === '[';
  if (mark.startsWith('</')) return open.startsWith('<') && nameOf(open) === nameOf(mark);
  return mark === open && !mark.startsWith('<') && mark !== '[';
}

/** Right behind a word, so that it closes what is before: "Lieutenant**". */
function isClosing(mark: string, written: string): boolean {
  if (mark.startsWith('<')) return mark.startsWith('</');
  if (mark === '[') return false;
  return mark.startsWith('](') || !/(?:^|\s)$/.test(written.slice(0, written.indexOf(mark)));
}
