/** What is written in Vietnamese or Japanese is mended in that language: ranks, posts, numbers, cities and days. */
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { applyEdits, findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const table: readonly [date: string, text: string, fixed: readonly string[]][] = [
  ['2023-06-14', 'Thượng tướng Phan Văn Giang nói.', ['Đại tướng Phan Văn Giang nói.']],
  ['2022-05-05', 'ĐẠI TƯỚNG NGUYỄN TÂN CƯƠNG NÓI', ['THƯỢNG TƯỚNG NGUYỄN TÂN CƯƠNG NÓI']],
  [
    '2019-06-02',
    'Bộ trưởng Quốc phòng Phan Văn Giang nói.',
    [
      'Thứ trưởng Bộ Quốc phòng Phan Văn Giang nói.',
      'Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam Phan Văn Giang nói.',
    ],
  ],
  [
    '2025-12-05',
    'Đại tướng Nguyễn Tân Cương, Phó Tổng Tham mưu trưởng, nói.',
    [
      'Đại tướng Nguyễn Tân Cương, Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam, nói.',
      'Đại tướng Nguyễn Tân Cương, Thứ trưởng Bộ Quốc phòng, nói.',
      'Đại tướng Nguyễn Tân Cương, nguyên Phó Tổng Tham mưu trưởng, nói.',
    ],
  ],
  [
    '2024-03-01',
    'Việt Nam và Nhật Bản phát triển quan hệ Đối tác chiến lược sâu rộng.',
    ['Việt Nam và Nhật Bản phát triển quan hệ Đối tác chiến lược toàn diện.'],
  ],
  [
    '2024-03-01',
    '日越両国は広範な戦略的パートナーシップを発展させる。',
    ['日越両国は包括的戦略的パートナーシップを発展させる。'],
  ],
  [
    '2024-11-01',
    'Ông Kono Taro, Bộ trưởng Quốc phòng Nhật Bản, nói.',
    ['Ông Kono Taro, nguyên Bộ trưởng Quốc phòng Nhật Bản, nói.'],
  ],
  ['2024-11-01', '岸田文雄首相が出席した。', ['岸田文雄元首相が出席した。']],
  ['2024-11-01', '日本防衛大臣の浜田靖一氏が出席した。', []],
  ['2024-03-01', '岸田文雄前首相が出席した。', ['岸田文雄首相が出席した。']],
  ['2024-06-05', '氏名：吉田圭秀\n階級：海将', ['氏名：吉田圭秀\n階級：陸将']],
  // The registry has no Japanese title for his post of that time, and English would be none of this text.
  ['2019-06-02', 'ファン・ヴァン・ザン国防大臣が訪日した。', []],
  [
    '2024-02-28',
    'Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ chín diễn ra ngày 27/2/2024.',
    ['Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ 10 diễn ra ngày 27/2/2024.'],
  ],
  [
    '2024-02-28',
    '第9回日越防衛政策対話は2024年2月27日に開催された。',
    ['第10回日越防衛政策対話は2024年2月27日に開催された。'],
  ],
  [
    '2024-02-28',
    'Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ 10 diễn ra tại Tokyo.',
    ['Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ 10 diễn ra tại Hà Nội.'],
  ],
  [
    '2024-02-28',
    '第10回日越防衛政策対話は2月27日に東京で開催された。',
    ['第10回日越防衛政策対話は2月27日にハノイで開催された。'],
  ],
  [
    '2024-02-28',
    'Thượng tướng Hoàng Xuân Chiên, Thứ trưởng Bộ Quốc phòng, nói.',
    ['Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng, nói.'],
  ],
  ['2021-09-12', '9月11日、チエン国防次官が署名した。', ['9月11日、ホアン・スアン・チエン国防次官が署名した。']],
  ['2020-03-03', '山崎幸仁統合幕僚長はハノイを訪れた。', ['山崎幸二統合幕僚長はハノイを訪れた。']],
  [
    '2024-02-28',
    'Ông Nguyễn Chí Vịnh và ông Serizawa Kiyoshi đồng chủ trì Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ 10.',
    [
      'Ông Hoàng Xuân Chiến và ông Serizawa Kiyoshi đồng chủ trì Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ 10.',
    ],
  ],
];

/** With letters written by their codes, as programs export them: what is said counts, and the codes around it stay. */
const escaped: readonly [source: string, fixed: readonly string[]][] = [
  [
    String.raw`notes: "\u0110\u1ed1i tho\u1ea1i Ch\u00ednh s\u00e1ch Qu\u1ed1c ph\u00f2ng Vi\u1ec7t Nam - Nh\u1eadt B\u1ea3n l\u1ea7n th\u1ee9 9 di\u1ec5n ra ng\u00e0y 27/2/2024."`,
    ['Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ 10 diễn ra ngày 27/2/2024.'],
  ],
  [
    String.raw`notes: "\u7b2c9\u56de\u65e5\u8d8a\u9632\u885b\u653f\u7b56\u5bfe\u8a71\u306f2024\u5e742\u670827\u65e5\u306b\u958b\u50ac\u3055\u308c\u305f\u3002"`,
    ['第10回日越防衛政策対話は2024年2月27日に開催された。'],
  ],
  [String.raw`notes: "H\u1ecdp v\u00e0o th\u1ee9 b\u1ea3y, ng\u00e0y 1/2/2024."`, ['Họp vào thứ năm, ngày 1/2/2024.']],
  // English would be none of this text.
  [String.raw`notes: "Ph\u00f3 Ch\u1ee7 t\u1ecbch n\u01b0\u1edbc Phan V\u0103n Giang n\u00f3i."`, []],
];

describe('fixes in Vietnamese and Japanese', () => {
  const engine = createEngine(builtinRegistry());
  for (const [source, fixed] of escaped) {
    it(fixed[0] ?? source, () => {
      const text = `date: 2024-02-28\n${source}\n`;
      const fixes = findingsIn(text, { kind: 'yaml' }, engine).flatMap((finding) => finding.fixes);
      const notes = fixes.map(({ edits }) => parse(applyEdits(text, edits)).notes);
      assert.deepEqual(notes, fixed);
    });
  }
  for (const [date, text, fixed] of table) {
    it(text, () => {
      const findings = findingsIn(text, { date }, engine);
      assert.equal(findings.length, 1);
      const fixes = findings.flatMap((finding) => finding.fixes.map(({ edits }) => applyEdits(text, edits)));
      assert.deepEqual(fixes, fixed);
    });
  }
});
