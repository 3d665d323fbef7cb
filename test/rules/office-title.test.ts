/** Posts that an organisation does not have, and posts that it may have without a registry's knowing. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { officeTitle } from '../../server/src/rules/office-title.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(
  officeTitle,
  {
    invalid: [
      {
        text: 'The guest was the ⟦Commander of the Japan Ground Self-Defense Force⟧office-title.',
        date: '2024-02-27',
        fixed: 'The guest was the Chief of Staff of the Japan Ground Self-Defense Force.',
        says: ['no office of the title', 'Chief of Staff, Ground Self-Defense Force there'],
      },
      {
        text: 'Morishita Yasunori, ⟦Commandant of the GSDF⟧office-title, spoke.',
        date: '2024-02-27',
        fixed: 'Morishita Yasunori, Chief of Staff of the GSDF, spoke.',
      },
      {
        text: '⟦CHAIRMAN OF THE JOINT STAFF⟧office-title YOSHIDA YOSHIHIDE ARRIVES',
        date: '2024-02-27',
        fixed: 'CHIEF OF STAFF OF THE JOINT STAFF YOSHIDA YOSHIHIDE ARRIVES',
      },
      {
        text: "The letter went to the ⟦Commander of the General Staff of the Viet Nam People's Army⟧office-title.",
        date: '2024-02-27',
        fixed: "The letter went to the Chief of the General Staff of the Viet Nam People's Army.",
      },
      {
        text: '⟦Defense Secretary⟧office-title Kihara Minoru opened the meeting.',
        date: '2024-02-27',
        fixed: 'Defense Minister Kihara Minoru opened the meeting.',
      },
      {
        text: 'Phan Van Giang, ⟦Secretary of National Defence⟧office-title, spoke.',
        date: '2024-02-27',
        fixed: 'Phan Van Giang, Minister of National Defence, spoke.',
      },
      {
        text: 'date: 2024-02-27\nbody: >\n  The host was the ⟦Commander of the\n  Joint Staff⟧office-title.\n',
        kind: 'yaml',
        fixed: 'date: 2024-02-27\nbody: >\n  The host was the Chief of Staff of the\n  Joint Staff.\n',
      },
    ],
    valid: [
      { text: "The Chief of Staff of the Viet Nam People's Navy and the Commander met.", date: '2024-02-27' },
      { text: 'The Commander of the Border Guard and the Chief of the Navy met.', date: '2024-02-27' },
      { text: 'The Deputy Commander of the Japan Ground Self-Defense Force is of another kind.', date: '2024-02-27' },
      { text: 'The Commander of the Ground Self-Defense Force Training Command spoke.', date: '2024-02-27' },
      { text: 'The Head of the Joint Staff and the head of the Ground Self-Defense Force met.', date: '2024-02-27' },
      { text: 'The Chairman of the Joint Chiefs of Staff and the Secretary of Defense met.', date: '2024-02-27' },
      { text: 'U.S. Secretary of Defense Lloyd Austin and Defense Minister Kihara Minoru met.', date: '2024-02-27' },
      { text: 'The Commander of the Maritime Self-Defense Force fleet spoke.', date: '2024-02-27' },
      { text: 'The Commander of the Royal Fleet and the Commandant of the Academy came.', date: '2024-02-27' },
      { text: 'Chief of Staff, Joint Staff, Yoshida Yoshihide spoke.', date: '2024-02-27' },
      { text: 'The commander of the unit met the Chief of the General Staff.', date: '2024-02-27' },
      { text: 'Permanent Secretary of Defence John Hill spoke.', date: '2024-02-27' },
    ],
  },
  createEngine(builtinRegistry()),
);
