/** What is replaced may hold half of a pair of marks: "Senior Lieutenant</b> General", "Senior **Lieutenant General". It stays. */

/** A tag, emphasis of Markdown, the beginning or the end of a link. */
const MARKS = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>|\*{1,3}|~~|(?<!\p{L})_{1,3}|_{1,3}(?!\p{L})|\]\([^()\s]*\)|\[/giu;

const BRACKET = /\[[^\][]*\](?!\()/g;

/** The new text with the marks of the old one whose other half stands outside it: before it what opens, behind it what closes. */
export function withKeptMarkup(written: string, newText: string): string {
  // "[1]", "[sic]" are whole.
  const bare = written.replace(BRACKET, '');
  const marks = Array.from(bare.matchAll(MARKS));
  // What is written anew with its marks has those that it needs.
  if (marks.length === 0 || newText.search(MARKS) >= 0) return newText;
  const opened: string[] = [];
  const closing: string[] = [];
  for (const { 0: mark, index } of marks) {
    const at = opened.findLastIndex((each) => closes(mark, each));
    // "Senior** Lieutenant **General": the pairs outside are joined.
    const before = closing.findLastIndex((each) => closes(each, mark));
    if (at >= 0) opened.splice(at, 1);
    else if (isClosing(mark, bare.slice(0, index))) closing.push(mark);
    else if (before >= 0) closing.splice(before, 1);
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
function isClosing(mark: string, before: string): boolean {
  if (mark.startsWith('<')) return mark.startsWith('</');
  if (mark === '[') return false;
  return mark.startsWith('](') || !/(?:^|\s)$/.test(before);
}
