/** Wrong forms of names of series, and names of other series. */
import { eventName } from '../../server/src/rules/event-name.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(eventName, {
  invalid: [
    {
      text: 'The ⟦10th Arvania-Belmora Defence Policy Dialogues⟧event-name were held in Arvan.',
      fixed: 'The 10th Arvania-Belmora Defence Policy Dialogue were held in Arvan.',
    },
    {
      text: 'They spoke of the ⟦9th Arvania-Belmora Defence Polcy Dialogue⟧event-name.',
      fixed: 'They spoke of the 9th Arvania-Belmora Defence Policy Dialogue.',
      says: ['no meetings called', 'Arvania-Belmora Defence Policy Dialogue', 'Arvania Gazette'],
    },
    {
      text: 'The ⟦ninth Arvania-Belmora Policy Defense Dialogue⟧event-name was short.',
      fixed: 'The ninth Arvania-Belmora Defense Policy Dialogue was short.',
    },
    {
      text: 'The ⟦9th Arvania - Belmora Defence Policy Forum⟧event-name was held in Belgrave on 13 March 2023.',
      fixed: 'The 9th Arvania - Belmora Defence Policy Dialogue was held in Belgrave on 13 March 2023.',
    },
    {
      text: 'The ⟦9th Arvania-Belmora Defence Policy Forum⟧event-name was held in Belgrave on 13 March 2023.',
      fixed: 'The 9th Arvania-Belmora Defence Policy Dialogue was held in Belgrave on 13 March 2023.',
    },
    {
      text: 'Talks on the ⟦Arvania-Belmora Defence Plicy Dialogue⟧event-name went on.',
      fixed: 'Talks on the Arvania-Belmora Defence Policy Dialogue went on.',
    },
    {
      text: 'date: 2023-04-13\nbody: >\n  They spoke of the ⟦9th Arvania-Belmora Defense\n  Polict Dialogue⟧event-name.\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-13\nbody: >\n  They spoke of the 9th Arvania-Belmora Defense Policy Dialogue.\n',
    },
  ],
  valid: [
    'Two Arvania-Belmora Defence Policy Dialogues were held in Arvan.',
    'The 9th and 10th Arvania-Belmora Defence Policy Dialogues were held in Belgrave and Arvan.',
    'They spoke of the 9th Arvania-Belmora Defense Policy Dialog.',
    'They spoke of the 9th Arvania-Belmora Defence Policy Dialogue.',
    'They spoke of the 9th Belmora-Arvania Defense Policy Dialogue.',
    'They spoke of the 9th Arvania-Belmora Maritime Policy Dialogue.',
    'The 9th Arvania-Belmora Defence Policy Forum was held in Portmere on 5 May 2021.',
    'The 9th Arvania-Corland Defence Policy Dialogue was held in Belgrave on 13 March 2023.',
    'They spoke of the defence policy dialogue of the two lands.',
    'They spoke of the Arvania-Belmora Staff Talks.',
    'The ninth Arvania-Belmora Dialogue was short.',
    'He wrote “the Arvania-Belmora Defence Polcy Dialogue helps”.',
  ],
});
