/** All that a dossier says, with every place, to be held against another reading of the same text. */
import type { Dossier } from '../../server/src/dossier/dossier.ts';
import { replaceInDossier } from '../../server/src/dossier/replace.ts';

export function comparable(dossier: Dossier) {
  const { passages, fields, problems, date, allow, named, length, place, title } = dossier;
  return {
    ...{ date, allow, named, fields, place, title },
    isLong: length > 20_000,
    problems: problems.toSorted((a, b) => a.span.start - b.span.start),
    passages: passages.map(({ text, kind, path, map, holdsName, repeats }) => {
      const shown = [
        ...Array(Math.min(text.length, 90)).keys(),
        ...Array.from({ length: Math.min(text.length, 30) }, (_, i) => text.length - i),
      ];
      const start = map.toSource(0);
      const end = map.toSourceEnd(text.length);
      return {
        ...{ text, kind, path, holdsName, repeats, start, end },
        places: shown.map((i) => [map.toSource(i), map.toSourceEnd(i), map.toValue(start + i), map.toValue(end - i)]),
        steps: map.steps(0, text.length),
        edit: replaceInDossier(dossier, {
          span: map.toSourceSpan({ start: 0, end: Math.min(3, text.length) }),
          newText: 'x: y',
        }),
      };
    }),
  };
}
