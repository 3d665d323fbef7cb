/** Labels of sheets and lists in Vietnamese and Japanese, with the English ones that say the same. */

const NATIVE = `
date: ngày, thời gian, ngày giờ, ngày họp, ngày tổ chức | 日時 日程 期日 開催日 開催日時 期間
venue: địa điểm, nơi tổ chức, địa điểm tổ chức | 場所 会場 開催地 開催場所
event: sự kiện, hội nghị, cuộc họp, tên hội nghị, tên sự kiện | 会議名 行事 行事名 会議
co-chairs: đồng chủ trì, chủ trì, người chủ trì | 議長 共同議長
date signed: ngày ký, ngày ký kết | 署名日 締結日 調印日
signatories: người ký, đại diện ký | 署名者
name: họ tên, họ và tên, tên | 氏名 名前
date of birth: ngày sinh, ngày tháng năm sinh, sinh ngày, năm sinh | 生年月日
age: tuổi | 年齢
rank: cấp bậc, quân hàm | 階級
office: chức vụ, chức danh | 役職 職名 官職
`;

const ENGLISH: ReadonlyMap<string, string> = new Map(
  NATIVE.trim()
    .split('\n')
    .flatMap((line) => {
      const [english = '', both = ''] = line.split(': ');
      const [vietnamese = '', japanese = ''] = both.split(' | ');
      return [...vietnamese.split(', '), ...japanese.split(' ')].map((label) => [label, english] as const);
    }),
);

/** The English label for one in small letters; others as they are. */
export const englishLabel = (label: string): string => ENGLISH.get(label) ?? label;

/** Labels of somebody's age or birth, for a first look at a text. */
export const NATIVE_BIRTHS = /ngày sinh|sinh ngày|tuổi|năm sinh|生年月日|年齢/iu;
