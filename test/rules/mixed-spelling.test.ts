/** British and American words in one text, and what is neither. */
import { mixedSpelling } from '../../server/src/rules/mixed-spelling.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(mixedSpelling, {
  invalid: [
    {
      text: 'They spoke of defense and of the labor market. The pier has ninety ⟦metres⟧mixed-spelling.',
      fixed: 'They spoke of defense and of the labor market. The pier has ninety meters.',
    },
    {
      text: 'They spoke of defence industry and of labour. The ⟦labor⟧mixed-spelling market is tight.',
      fixed: 'They spoke of defence industry and of labour. The labour market is tight.',
      says: ['“labor” is American spelling', 'writes “defence”', 'Write “labour”'],
    },
    {
      text: 'The center of the harbor was closed; the ⟦neighbouring⟧mixed-spelling one was not.',
      fixed: 'The center of the harbor was closed; the neighboring one was not.',
      says: ['is British spelling'],
    },
    {
      text: 'At a tie the first counts: defense comes before ⟦honour⟧mixed-spelling.',
      fixed: 'At a tie the first counts: defense comes before honor.',
    },
    {
      text: 'They had travelled far. ⟦Labor⟧mixed-spelling is cheap.',
      fixed: 'They had travelled far. Labour is cheap.',
    },
    {
      text: 'The programme was long; other ⟦programs⟧mixed-spelling and programmes are short.',
      fixed: 'The programme was long; other programmes and programmes are short.',
    },
    {
      text: 'They organised a fair and ⟦organized⟧mixed-spelling a race; both recognised it.',
      fixed: 'They organised a fair and organised a race; both recognised it.',
    },
    {
      text: '---\ndate: 2023-04-12\nspelling: en-US\n---\nThe ⟦defence⟧mixed-spelling industry ⟦organises⟧mixed-spelling a fair.',
      fixed: '---\ndate: 2023-04-12\nspelling: en-US\n---\nThe defense industry organizes a fair.',
      says: ['The style of the house'],
    },
    {
      text: '---\ndate: 2023-04-12\nspelling: en-GB\n---\nThe ⟦defense⟧mixed-spelling industry organizes a fair.',
      fixed: '---\ndate: 2023-04-12\nspelling: en-GB\n---\nThe defence industry organizes a fair.',
    },
    {
      text: 'date: 2023-04-12\nbody: "The labour market and\n  the ⟦labor⟧mixed-spelling code; labour is dear."\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nbody: "The labour market and\n  the labour code; labour is dear."\n',
    },
  ],
  valid: [
    'They spoke of defence, and of gas meters in the labour camp.',
    'They spoke of defence industry and of labour, and travelled to the centre.',
    'They spoke of defense industry and of labor, and traveled to the center.',
    // Plurals of a noun, and a word that both write.
    'The defense laboratory sent two analyses and a catalogue of labor laws.',
    // Oxford spelling.
    'They organized a seminar on defence and labour.',
    // Names keep their own spelling.
    'The Ministry of Defense of Belmora and the Belmora Ground Self-Defense Force spoke of defence industry.',
    'The Minister of Defense, Mizuhara Sora, spoke of defence industry. LABOR DAY is in May.',
    'The Agreement concerning the Transfer of Defence Equipment is one of labor law.',
    'They recalled the agreement concerning the transfer of defence equipment, and labor law.',
    'He wrote of "the color of money", and of labour.',
    'The practice of the colour party, under license, is judged by meter and tire; so is its check.',
    'A labour of love: the program runs. No programming is needed.',
    'The file color.js and --color=red say nothing of labour.',
    'They revise, advise and exercise; they organize, and realize.',
    { text: 'Labor omnia vincit.', date: null },
    '---\ndate: 2023-04-12\nspelling: en-GB\n---\nThey organize a fair of defence industry.',
  ],
});
