/** Vietnamese copy as the engine reads it: titles with what narrows them, names, organisations, agreements, and look-alikes. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import type { Mention } from '../../server/src/recognise/mention.ts';
import { analyseText, findingsIn, mentioned } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const engine = createEngine(builtinRegistry());

function found(text: string, ...types: readonly Mention['type'][]): string[] {
  return mentioned(analyseText(text, { date: '2024-06-20' }, engine), ...types);
}

describe('people in Vietnamese', () => {
  it('have no honorific in their names, at the beginning of a sentence either', () => {
    const text = 'Bà Phạm Lan Hà, Giám đốc Học viện Ngoại giao, nói. Bà Hà đã đi. Ông Trần Bá Lực nói.';
    assert.deepEqual(found(text, 'person'), [
      'Phạm Lan Hà → (Pham Lan Ha)',
      'Hà → (Pham Lan Ha)',
      'Trần Bá Lực → (Tran Ba Luc)',
    ]);
  });
  it('are none of the agreements named so', () => {
    const text = 'Lieutenant Jasmine Cole met Ms Jasmine Rao. Japan launched JASMINE; the Jasmine initiative grew.';
    assert.deepEqual(
      found(text, 'agreement').map((line) => line.split(' → ')[0]),
      ['JASMINE', 'Jasmine'],
    );
    assert.deepEqual(found(text, 'person'), ['Jasmine Cole → (Jasmine Cole)', 'Jasmine Rao → (Jasmine Rao)']);
  });
});

describe('Vietnamese titles', () => {
  const table: readonly [Mention['type'], string, readonly string[]][] = [
    [
      'organisation',
      'Hội Hữu nghị Việt Nam – Brunei, Công an quận Hải Châu, Tập đoàn Dầu khí quốc gia Việt Nam, Ngân hàng Odra; Hội nghị, Báo cáo',
      [
        'Hội Hữu nghị Việt Nam – Brunei → (Hội Hữu nghị Việt Nam – Brunei)',
        'Công an quận Hải Châu → (Công an quận Hải Châu)',
        'Tập đoàn Dầu khí quốc gia Việt Nam → (Tập đoàn Dầu khí quốc gia Việt Nam)',
        'Ngân hàng Odra → (Ngân hàng Odra)',
      ],
    ],
    [
      'organisation',
      'Ủy ban nhân dân thành phố báo cáo. Ủy ban nhân dân tỉnh Bà Rịa – Vũng Tàu, Bệnh viện dã chiến cấp 2 số 5, Đội Công binh số 2 và Liên hợp quốc họp.',
      [
        'Ủy ban nhân dân thành phố → (Ủy ban nhân dân thành phố)',
        'Ủy ban nhân dân tỉnh Bà Rịa – Vũng Tàu → (Ủy ban nhân dân tỉnh Bà Rịa – Vũng Tàu)',
        'Bệnh viện dã chiến cấp 2 số 5 → (Bệnh viện dã chiến cấp 2 số 5)',
        'Đội Công binh số 2 → (Đội Công binh số 2)',
        'Liên hợp quốc → un',
      ],
    ],
    [
      'organisation',
      'Lữ đoàn Đặc công 113, Bệnh viện Trung ương Quân đội 108, Tập đoàn Thales cung cấp, Phòng Châu Á; Hải Phòng, Phòng 302',
      [
        'Lữ đoàn Đặc công 113 → (Lữ đoàn Đặc công 113)',
        'Bệnh viện Trung ương Quân đội 108 → (Bệnh viện Trung ương Quân đội 108)',
        'Tập đoàn Thales → (Tập đoàn Thales)',
        'Phòng Châu Á → (Phòng Châu Á)',
      ],
    ],
    [
      'office',
      'Phó Cục trưởng Cục Đối ngoại\nThành phần: chín',
      ['Phó Cục trưởng Cục Đối ngoại → (Phó Cục trưởng Cục Đối ngoại)'],
    ],
    [
      'event',
      'Đối thoại Chính sách Quốc phòng Việt Nam – Nhật Bản, Đối thoại Chính sách Quốc phòng Việt - Nhật; Đối thoại Việt',
      [
        'Đối thoại Chính sách Quốc phòng Việt Nam – Nhật Bản → vn-jp-defence-policy-dialogue',
        'Đối thoại Chính sách Quốc phòng Việt - Nhật → vn-jp-defence-policy-dialogue',
        'Đối thoại Việt → (Đối thoại Việt)',
      ],
    ],
    [
      'agreement',
      'Công ước của Liên hợp quốc về Luật Biển; Hiệp định của Bộ về Luật',
      ['Công ước của Liên hợp quốc về Luật Biển → unclos-1982'],
    ],
    [
      'organisation',
      'Cơ quan An ninh Biển Indonesia và Trung tâm Gìn giữ hòa bình Việt Nam; Cục Đối ngoại Việt Nam',
      [
        'Cơ quan An ninh Biển Indonesia → (Cơ quan An ninh Biển Indonesia)',
        'Trung tâm Gìn giữ hòa bình Việt Nam → (Trung tâm Gìn giữ hòa bình Việt Nam)',
        'Cục Đối ngoại → (Cục Đối ngoại)',
      ],
    ],
    [
      'agreement',
      'Tuyên bố Tầm nhìn chung về hợp tác quốc phòng giai đoạn 2017-2022, hợp tác giai đoạn 2017-2022',
      [
        'Tuyên bố Tầm nhìn chung về hợp tác quốc phòng giai đoạn 2017-2022 → (Tuyên bố Tầm nhìn chung về hợp tác quốc phòng giai đoạn 2017-2022)',
      ],
    ],
    ['rank', 'Tướng Rudzani và các tướng', ['Tướng → (Tướng)']],
    ['office', 'Bộ trưởng Bộ Ngoại giao', ['Bộ trưởng Bộ Ngoại giao → vn-minister-foreign-affairs']],
    ['office', 'Bộ trưởng Bộ Quốc phòng Nhật Bản', ['Bộ trưởng Bộ Quốc phòng → jp-minister-defense']],
    ['office', 'Bộ trưởng Bộ Quốc phòng Hàn Quốc', ['Bộ trưởng Bộ Quốc phòng → (Bộ trưởng Bộ Quốc phòng)']],
    [
      'office',
      'Thư ký Thường trực Bộ Quốc phòng',
      ['Thư ký Thường trực Bộ Quốc phòng → (Thư ký Thường trực Bộ Quốc phòng)'],
    ],
    ['office', 'Tham mưu trưởng Liên quân Nhật Bản', ['Tham mưu trưởng Liên quân → jp-chief-joint-staff']],
    ['office', 'Phó Tổng Tham mưu trưởng', ['Phó Tổng Tham mưu trưởng → vn-deputy-chief-general-staff']],
    ['office', 'Đại sứ Việt Nam tại Nhật Bản', ['Đại sứ Việt Nam tại Nhật Bản → vn-ambassador-japan']],
    ['office', 'Đại sứ Hàn Quốc tại Việt Nam', ['Đại sứ Hàn Quốc tại Việt Nam → (Đại sứ Hàn Quốc tại Việt Nam)']],
    [
      'office',
      'Phó Tư lệnh Quân chủng Hải quân',
      ['Phó Tư lệnh Quân chủng Hải quân → (Phó Tư lệnh Quân chủng Hải quân)'],
    ],
    ['office', 'Người phát ngôn Bộ Ngoại giao', ['Người phát ngôn Bộ Ngoại giao → (Người phát ngôn Bộ Ngoại giao)']],
    ['office', 'Đại sứ Oman tại Việt Nam', ['Đại sứ Oman tại Việt Nam → (Đại sứ Oman tại Việt Nam)']],
    [
      'organisation',
      'Vụ Trung Đông - Châu Phi, Cục Đối ngoại - Bộ Quốc phòng',
      [
        'Vụ Trung Đông - Châu Phi → (Vụ Trung Đông - Châu Phi)',
        'Cục Đối ngoại → (Cục Đối ngoại)',
        'Bộ Quốc phòng → (Ministry of National Defence of Viet Nam)',
      ],
    ],
    ['office', 'Ông Lê Văn Nam, Phó Giám đốc, nói. Với ông, giám đốc, là', ['Phó Giám đốc → (Phó Giám đốc)']],
    [
      'rank',
      'Chuẩn tướng Juan Soto và Nguyên soái. Một chuẩn tướng',
      ['Chuẩn tướng → (Chuẩn tướng)', 'Nguyên soái → (Nguyên soái)'],
    ],
    [
      'organisation',
      'Học viện Quốc phòng Chile thăm Trường Sĩ quan Lục quân 1. Bộ Quốc phòng Chile, Cục Nhà trường 2 lần',
      [
        'Học viện Quốc phòng Chile → (Học viện Quốc phòng Chile)',
        'Trường Sĩ quan Lục quân 1 → (Trường Sĩ quan Lục quân 1)',
        'Bộ Quốc phòng → (Bộ Quốc phòng)',
        'Cục Nhà trường → (Cục Nhà trường)',
      ],
    ],
    ['office', 'các bộ trưởng, vị bộ trưởng này, một thứ trưởng. Bộ trưởng nói.', []],
    [
      'organisation',
      'Cục trưởng Cục Đối ngoại Bộ Quốc phòng Việt Nam',
      ['Cục Đối ngoại → (Cục Đối ngoại)', 'Bộ Quốc phòng → vn-mnd'],
    ],
    [
      'organisation',
      'Bộ Kế hoạch và Đầu tư và Bộ Công an',
      ['Bộ Kế hoạch và Đầu tư → (Bộ Kế hoạch và Đầu tư)', 'Bộ Công an → vn-mps'],
    ],
    ['organisation', 'Lực lượng Phòng vệ trên biển Nhật Bản', ['Lực lượng Phòng vệ trên biển Nhật Bản → jmsdf']],
    ['organisation', 'Đại sứ quán Việt Nam tại Nhật Bản', ['Đại sứ quán Việt Nam tại Nhật Bản → vn-embassy-tokyo']],
    [
      'organisation',
      'Học viện Quốc phòng và Lữ đoàn 125',
      ['Học viện Quốc phòng → (Học viện Quốc phòng)', 'Lữ đoàn 125 → (Lữ đoàn 125)'],
    ],
    [
      'organisation',
      'Bộ phận này. Cục diện mới. Ban đầu. Viện trợ. Văn phòng phẩm. Trường Sa. Trung tâm thành phố. Hải quân hai nước.',
      [],
    ],
    [
      'agreement',
      'ký Bản ghi nhớ về hợp tác đóng tàu với Bộ Quốc phòng Nhật Bản',
      ['Bản ghi nhớ về hợp tác đóng tàu → (Bản ghi nhớ về hợp tác đóng tàu)'],
    ],
    [
      'agreement',
      'Hiệp định về chuyển giao trang bị và công nghệ quốc phòng được ký năm 2021',
      ['Hiệp định về chuyển giao trang bị và công nghệ quốc phòng → vn-jp-defence-equipment-transfer-2021'],
    ],
    [
      'agreement',
      'Hiệp ước Thân thiện và Hợp tác',
      ['Hiệp ước Thân thiện và Hợp tác → (Hiệp ước Thân thiện và Hợp tác)'],
    ],
    ['agreement', 'Hai bên ký Tuyên bố chung.', ['Tuyên bố chung → (Tuyên bố chung)']],
    ['agreement', 'Tuyên bố của ông. Hiệp định này. Bản ghi nhớ được ký.', []],
    [
      'partnership',
      'nâng quan hệ lên Đối tác chiến lược toàn diện với Hàn Quốc',
      ['Đối tác chiến lược toàn diện → vn-kr'],
    ],
    ['partnership', 'Nhật Bản là đối tác chiến lược quan trọng, các đối tác chiến lược khác', []],
    [
      'event',
      'Đối thoại Chính sách Quốc phòng Việt Nam - Ấn Độ lần thứ 13',
      [
        'Đối thoại Chính sách Quốc phòng Việt Nam - Ấn Độ lần thứ 13 → (Đối thoại Chính sách Quốc phòng Việt Nam - Ấn Độ lần thứ 13)',
      ],
    ],
    [
      'event',
      'Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ mười',
      ['Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ mười → vn-jp-defence-policy-dialogue'],
    ],
    [
      'organisation',
      'Tổng cục Hậu cần - Kỹ thuật và Tổng cục Hậu cần - Nhật Bản',
      ['Tổng cục Hậu cần - Kỹ thuật → (Tổng cục Hậu cần - Kỹ thuật)', 'Tổng cục Hậu cần → (Tổng cục Hậu cần)'],
    ],
    [
      'organisation',
      'Hội Hữu nghị Việt - Nhật, Bộ Tư lệnh Quân khu 5 và Ủy ban nhân dân thành phố Đà Nẵng; Nhà máy Z151, nhà máy',
      [
        'Hội Hữu nghị Việt - Nhật → (Hội Hữu nghị Việt - Nhật)',
        'Bộ Tư lệnh Quân khu 5 → (Bộ Tư lệnh Quân khu 5)',
        'Ủy ban nhân dân thành phố Đà Nẵng → (Ủy ban nhân dân thành phố Đà Nẵng)',
        'Nhà máy Z151 → (Nhà máy Z151)',
      ],
    ],
    [
      'office',
      'ông Mori Takero, Tổng lãnh sự Nhật Bản tại Đà Nẵng, và Bộ Tư lệnh Quân khu 5',
      ['Tổng lãnh sự Nhật Bản tại Đà Nẵng → (Tổng lãnh sự Nhật Bản tại Đà Nẵng)'],
    ],
    [
      'organisation',
      'Bộ Tư lệnh Tác chiến Hải quân Hàn Quốc, Bộ Quân đội Pháp',
      [
        'Bộ Tư lệnh Tác chiến Hải quân Hàn Quốc → (Bộ Tư lệnh Tác chiến Hải quân Hàn Quốc)',
        'Bộ Quân đội → (Bộ Quân đội)',
      ],
    ],
    [
      'event',
      'Cuộc họp Ủy ban Biên giới chung Lào - Thái Lan lần thứ 28 và Hội nghị Bộ trưởng Quốc phòng ASEAN hẹp',
      [
        'Cuộc họp Ủy ban Biên giới chung Lào - Thái Lan lần thứ 28 → (Cuộc họp Ủy ban Biên giới chung Lào - Thái Lan lần thứ 28)',
        'Hội nghị Bộ trưởng Quốc phòng ASEAN hẹp → (Hội nghị Bộ trưởng Quốc phòng ASEAN hẹp)',
      ],
    ],
    ['event', 'Hội nghị diễn ra tốt đẹp. Đối thoại là cần thiết. Diễn đàn này.', []],
    ['date', 'Hội nghị lần thứ 10', []],
  ];
  for (const [type, text, wanted] of table) {
    it(`${type} in “${text}”`, () => assert.deepEqual(found(text, type), wanted));
  }
});

describe('Vietnamese people', () => {
  const table: readonly [string, readonly string[]][] = [
    [
      'Ông Serizawa Kiyoshi đến Hà Nội. Ông Serizawa cảm ơn.',
      ['Serizawa Kiyoshi → serizawa-kiyoshi', 'Serizawa → serizawa-kiyoshi'],
    ],
    ['Đại tá Trần Thị Thu, phiên dịch. Đại tá Thu về nước.', ['Trần Thị Thu → (Tran Thi Thu)', 'Thu → (Tran Thi Thu)']],
    ['đồng chí Tô Ân Xô và bà Phạm Thu Hằng', ['Tô Ân Xô → (To An Xo)', 'Phạm Thu Hằng → (Pham Thu Hang)']],
    ['Tổng thống Hàn Quốc Yoon Suk-yeol', ['Yoon Suk-yeol → (Yoon Suk-yeol)']],
    ['Ảnh: Mai Chi', ['Mai Chi → (Mai Chi)']],
    ['Tin, ảnh: THU HƯƠNG', ['THU HƯƠNG → (Thu Huong)']],
    ['Ảnh: Minh Anh', ['Minh Anh → (Minh Anh)']],
    ['Tin, ảnh: LAN ANH', ['LAN ANH → (Lan Anh)']],
    ['Thăm Anh và Đức vào Thứ Hai: Minh Châu', []],
    ['Bộ trưởng Quân chủng. Cựu Chủ tịch Hội. Ba ông đến.', []],
  ];
  for (const [text, wanted] of table) it(text, () => assert.deepEqual(found(text, 'person'), wanted));
});

describe('Vietnamese history', () => {
  const codes = (text: string) => findingsIn(text, { date: '2025-12-10' }, engine).map(({ code }) => code);
  it('is not held against the day of the dossier', () => {
    assert.deepEqual(codes('Trước đó, Trung tướng Hoàng Xuân Chiến là Tư lệnh Bộ đội Biên phòng.'), []);
    assert.deepEqual(codes('Khi đó, Thượng tướng Phan Văn Giang thăm Nhật Bản.'), []);
    assert.deepEqual(codes('Nguyên Bộ trưởng Bộ Quốc phòng, Đại tướng Ngô Xuân Lịch dự lễ.'), []);
  });
  it('of which nothing is said leaves the rank wrong', () => {
    assert.deepEqual(codes('Trung tướng Hoàng Xuân Chiến tiếp khách.'), ['rank-not-held']);
  });
});
