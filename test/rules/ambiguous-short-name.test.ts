/** Short names that two share, and what tells them apart. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { ambiguousShortName } from '../../server/src/rules/ambiguous-short-name.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

// Dinh Van Khai is a general, Tong Minh Khai a vice admiral.
testRule(ambiguousShortName, {
  invalid: [
    {
      text: 'Dinh Van Khai and Tong Minh Khai met. Mr. ⟦Khai⟧ambiguous-short-name thanked the hosts.',
      fixed: [
        'Dinh Van Khai and Tong Minh Khai met. Mr. Tong Minh Khai thanked the hosts.',
        'Dinh Van Khai and Tong Minh Khai met. Mr. Dinh Van Khai thanked the hosts.',
      ],
      says: ['can be Tong Minh Khai or Dinh Van Khai'],
    },
    {
      text: 'Tong Minh Khai met Dinh Van Khai. At noon ⟦Khai⟧ambiguous-short-name left.',
      fixed: [
        'Tong Minh Khai met Dinh Van Khai. At noon Dinh Van Khai left.',
        'Tong Minh Khai met Dinh Van Khai. At noon Tong Minh Khai left.',
      ],
    },
    {
      text: 'DINH VAN KHAI AND TONG MINH KHAI MET. ⟦KHAI⟧ambiguous-short-name LEFT.',
      fixed: [
        'DINH VAN KHAI AND TONG MINH KHAI MET. TONG MINH KHAI LEFT.',
        'DINH VAN KHAI AND TONG MINH KHAI MET. DINH VAN KHAI LEFT.',
      ],
    },
    {
      text: 'Dinh Van Khai and Tong Minh Khai met. Dr. ⟦Khai⟧ambiguous-short-name spoke of rice.',
      date: null,
      fixed: [
        'Dinh Van Khai and Tong Minh Khai met. Dr. Tong Minh Khai spoke of rice.',
        'Dinh Van Khai and Tong Minh Khai met. Dr. Dinh Van Khai spoke of rice.',
      ],
    },
    {
      text: 'date: 2023-04-13\nbody: Dinh Van Khai met Tong Minh Khai. Mr. ⟦Khai⟧ambiguous-short-name left.\n',
      kind: 'yaml',
      fixed: [
        'date: 2023-04-13\nbody: Dinh Van Khai met Tong Minh Khai. Mr. Tong Minh Khai left.\n',
        'date: 2023-04-13\nbody: Dinh Van Khai met Tong Minh Khai. Mr. Dinh Van Khai left.\n',
      ],
    },
  ],
  valid: [
    'Dinh Van Khai and Tong Minh Khai met. Vice Admiral Khai thanked the hosts.',
    'Dinh Van Khai and Tong Minh Khai met. Minister of National Defence Khai thanked the hosts.',
    'Dinh Van Khai spoke. Mr. Khai thanked the hosts. Tong Minh Khai came later.',
    'Dinh Van Khai spoke. Gen. Khai thanked the hosts.',
    'Tachibana Kenzo and Mizuhara Sora met. Mr. Tachibana thanked the hosts.',
    'Dinh Van Khai and Tong Minh Khai met. The note said: "Mr. Khai is a poet."',
    'Dinh Van Khai and Tong Minh Khai met. Khai Dinh Gate is old.',
    'Mr. Khai came. Dinh Van Khai and Tong Minh Khai met.',
    'Dinh Van Khai met Colonel Tran Hai Khanh. Gen. Khai thanked the hosts.',
  ],
});

describe('a short name behind the address of a general', () => {
  it('becomes the full name behind the rank that its bearer had', () => {
    const text = 'Luong Cuong and Nguyen Tan Cuong received the guests. Gen. Cuong thanked them.';
    const findings = findingsIn(text, { date: '2023-04-12' }, createEngine(builtinRegistry()));
    const fixes = findings.flatMap((finding) => finding.fixes.flatMap(({ edits }) => edits));
    assert.deepEqual(
      fixes.map(({ span, newText }) => `${text.slice(span.start, span.end)} → ${newText}`),
      ['Gen. Cuong → Sen. Lt. Gen. Nguyen Tan Cuong', 'Cuong → Luong Cuong'],
    );
  });

  it('becomes the full name alone where the registry has no rank of that day', () => {
    const text = 'Nguyen Truong Thang and Huynh Chien Thang attended. Gen. Thang spoke.';
    const findings = findingsIn(text, { date: '2024-03-01' }, createEngine(builtinRegistry()));
    const fixes = findings.flatMap((finding) => finding.fixes.flatMap(({ edits }) => edits));
    assert.deepEqual(
      fixes.map(({ span, newText }) => `${text.slice(span.start, span.end)} → ${newText}`),
      ['Gen. Thang → Huynh Chien Thang', 'Gen. Thang → Nguyen Truong Thang'],
    );
  });
});
