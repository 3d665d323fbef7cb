/** The kinds of documents that the sentences stand in: wire copy, ministry pages, minutes, notes, YAML dossiers. */
import { outsideMarks } from './marks.ts';
import type { Scene } from './scene.ts';
import { dayText, iso, spelled } from './style.ts';

export interface Sheet {
  readonly kind: 'text' | 'yaml';
  /** With the mark still in it. */
  readonly text: string;
}

export function frame(sentences: readonly string[], scene: Scene): Sheet {
  const { dice } = scene;
  return dice.pick([wire, wire, page, page, minutes, frontMatter, yamlBody, yamlNotes])(sentences, scene);
}

const PLACES = ['HANOI', 'TOKYO', 'Hanoi', 'Tokyo'];

function wire(sentences: readonly string[], scene: Scene): Sheet {
  const { dice, on, style } = scene;
  const date = iso(on);
  const [first = '', ...rest] = sentences;
  const lead = dice.pick([`date ${date} `, `date: ${date}\n`, `date: ${date}\n\n${dice.pick(PLACES)} - `]);
  const place = lead.endsWith('- ') ? '' : dice.pick(['', `${dice.pick(PLACES)}, ${dayText(on, style)} (Agency) – `]);
  return { kind: 'text', text: `${lead}${place}${paragraphs([first, ...rest], scene)}\n` };
}

function page(sentences: readonly string[], scene: Scene): Sheet {
  const title = scene.dice.pick([
    'Visit to the ministry',
    spelled('Talks on defence work', scene.style),
    'Notes of the week',
    'Press release',
  ]);
  return { kind: 'text', text: `date: ${iso(scene.on)}\n${title}\n\n${paragraphs(sentences, scene)}\n` };
}

function minutes(sentences: readonly string[], scene: Scene): Sheet {
  const { dice, on } = scene;
  const bullet = dice.pick([(i: number) => `${i + 1}. `, () => '- ', () => '* ', (i: number) => `(${i + 1}) `]);
  const lines = sentences.map((sentence, i) => bullet(i) + sentence);
  return { kind: 'text', text: `date: ${iso(on)}\n\nMinutes\n\n${lines.join(dice.pick(['\n', '\n\n']))}\n` };
}

function frontMatter(sentences: readonly string[], scene: Scene): Sheet {
  return {
    kind: 'text',
    text: `---\ndate: ${iso(scene.on)}\nplace: Hanoi\n---\n${paragraphs(sentences, scene)}\n`,
  };
}

function yamlBody(sentences: readonly string[], scene: Scene): Sheet {
  const style = scene.dice.pick(['|', '>', '|-', '>-']);
  const body = paragraphs(sentences, scene).replace(/^(?=.)/gm, '  ');
  return { kind: 'yaml', text: `date: ${iso(scene.on)}\nplace: Hanoi\nbody: ${style}\n${body}\n` };
}

function yamlNotes(sentences: readonly string[], scene: Scene): Sheet {
  const quote = scene.dice.pick([
    (text: string) => outsideMarks(JSON.stringify(text), (part) => part),
    (text: string) => `'${text.replace(/'/g, "''")}'`,
  ]);
  const lines = sentences.map((sentence) => `  - ${quote(sentence)}`);
  return { kind: 'yaml', text: `date: ${iso(scene.on)}\ntitle: Notes\nnotes:\n${lines.join('\n')}\n` };
}

/** One sentence or more a paragraph, lines broken at about a hundred characters or not at all. */
function paragraphs(sentences: readonly string[], { dice }: Scene): string {
  const all: string[] = [];
  for (const sentence of sentences) {
    const last = all.at(-1);
    if (last !== undefined && dice.chance(0.6)) all[all.length - 1] = `${last} ${sentence}`;
    else all.push(sentence);
  }
  const wrap = dice.chance(0.4);
  return all.map((each) => (wrap ? wrapped(each) : each)).join('\n\n');
}

/** Spaces outside the mark become line breaks, so that nothing else moves. */
function wrapped(text: string): string {
  let column = 0;
  return outsideMarks(text, (part) => {
    const words = part.split(' ');
    return words
      .map((word, i) => {
        const breaks = i > 0 && column + word.length > 100 && !/^[-*\d(#>|]/.test(word);
        column = breaks ? word.length : column + word.length + 1;
        return i === 0 ? word : (breaks ? '\n' : ' ') + word;
      })
      .join('');
  });
}
