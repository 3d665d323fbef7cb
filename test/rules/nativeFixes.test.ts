/** What is written in Vietnamese or Japanese is mended in that language: ranks, posts, numbers, cities and days. */
import assert from 'node:assert/strict';
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

describe('fixes in Vietnamese and Japanese', () => {
  const engine = createEngine(builtinRegistry());
  for (const [date, text, fixed] of table) {
    it(text, () => {
      const findings = findingsIn(text, { date }, engine);
      assert.equal(findings.length, 1);
      const fixes = findings.flatMap((finding) => finding.fixes.map(({ edits }) => applyEdits(text, edits)));
      assert.deepEqual(fixes, fixed);
    });
  }
});
