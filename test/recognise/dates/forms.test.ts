/** Written forms of dates: each text with the dates in it, read on 1 March 2024 (a Friday). */
import assert from 'node:assert/strict';
import { dateReader, lines } from './read.ts';

const english: Record<string, readonly string[]> = {
  // absolute
  'Signed on 27 November 2023 in Tokyo.': ['27 November 2023 = 2023-11-27'],
  'Signed on November 27, 2023, in Tokyo.': ['November 27, 2023 = 2023-11-27'],
  'Signed on the 27th of November, 2023.': ['27th of November, 2023 = 2023-11-27'],
  'He was born on 2nd September 1945.': ['2nd September 1945 = 1945-09-02'],
  'It opened on Sept. 5, 1990.': ['Sept. 5, 1990 = 1990-09-05'],
  'It closed on 09-JAN-2017.': ['09-JAN-2017 = 2017-01-09'],
  'The file is dated 2024-02-27.': ['2024-02-27 = 2024-02-27'],
  'The file is dated 2024/02/27 and 2024.02.28.': ['2024/02/27 = 2024-02-27', '2024.02.28 = 2024-02-28'],
  'The letter of 13/3/2024 was lost.': ['13/3/2024 = 2024-03-13'],
  'The letter of 3/13/2024 was lost.': ['3/13/2024 = 2024-03-13'],
  'Dated 27.2.2024.': ['27.2.2024 = 2024-02-27'],
  'On the afternoon of February 27, 2024, they met.': ['February 27, 2024 = 2024-02-27'],
  'On Tuesday, February 27, 2024, they met.': ['Tuesday, February 27, 2024 = 2024-02-27'],
  'On February 27, 2024 (Tuesday), they met.': ['February 27, 2024 (Tuesday) = 2024-02-27'],
  'January twenty-first nineteen ninety-six': ['January twenty-first nineteen ninety-six = 1996-01-21'],
  // partial
  'It was signed in October 2011.': ['October 2011 = 2011-10'],
  'The October 2011 memorandum stands.': ['October 2011 = 2011-10'],
  'By Aug. 2023 it was over.': ['Aug. 2023 = ../2023-08'],
  'It was agreed in 1995.': ['1995 = 1995'],
  'The 2023 Joint Statement says so.': ['2023 = 2023'],
  'UNCLOS (1982) applies.': ['1982 = 1982'],
  'They met in 2021, 2022 and 2023.': ['2021 = 2021', '2022 = 2022', '2023 = 2023'],
  'It was founded in Dec/2018 or 12/2018.': ['Dec/2018 = 2018-12', '12/2018 = 2018-12'],
  'in the 1990s': ['1990s = 199X'],
  'since the late 1990s': ['late 1990s = 199X/..'],
  "in the '90s": ["'90s = 199X"],
  'in the nineteen-seventies': ['nineteen-seventies = 197X'],
  'in the 21st century': ['21st century = 20XX'],
  'in Q3 2023 and H1 2024': ['Q3 2023 = 2023-35', 'H1 2024 = 2024-40'],
  'in the third quarter of 2023': ['third quarter of 2023 = 2023-35'],
  'in the first half of 2023': ['first half of 2023 = 2023-40'],
  'the first nine months of 2023': ['first nine months of 2023 = 2023-01-01/2023-09-30'],
  'in spring 2023 and the summer of 2022': ['spring 2023 = 2023-21', 'summer of 2022 = 2022-22'],
  'in fiscal year 2024 and FY2025': ['fiscal year 2024 = ?', 'FY2025 = ?'],
  'in early 2023, mid-2023 and the end of March 2023': [
    'early 2023 = 2023',
    'mid-2023 = 2023',
    'end of March 2023 = 2023-03',
  ],
  "in Aug. '23": ["Aug. '23 = 2023-08"],
  // without a year
  'On March 2, the two sides met.': ['March 2 = 2024-03-02'],
  'They met on 20 December.': ['20 December = 2023-12-20'],
  'They will meet on 20 December.': ['20 December = 2024-12-20'],
  'On Monday, March 4, they meet.': ['Monday, March 4 = 2024-03-04'],
  'In November, they agreed.': ['November = 2023-11'],
  'In November last year, they agreed.': ['November last year = 2023-11'],
  'on 2 March this year': ['2 March this year = 2024-03-02'],
  'He arrived on the 27th.': ['the 27th = 2024-02-27'],
  'He will arrive on the 27th and leave.': ['the 27th = 2024-03-27'],
  'on Feb. 29': ['Feb. 29 = 2024-02-29'],
  // ranges
  'from August 7 to 10, 2023': ['August 7 to 10, 2023 = 2023-08-07/2023-08-10'],
  'on 27-29 February': ['27-29 February = 2024-02-27/2024-02-29'],
  'on 28 February-1 March 2024': ['28 February-1 March 2024 = 2024-02-28/2024-03-01'],
  'from Nov. 26 – Dec. 1, 2023': ['Nov. 26 – Dec. 1, 2023 = 2023-11-26/2023-12-01'],
  'on 5 and 6 March': ['5 and 6 March = 2024-03-05/2024-03-06'],
  'on March 5 and 6, 2024': ['March 5 and 6, 2024 = 2024-03-05/2024-03-06'],
  'between 4 and 8 September 2023': ['4 and 8 September 2023 = 2023-09-04/2023-09-08'],
  'from 20 December 2023 to 5 January': ['20 December 2023 to 5 January = 2023-12-20/2024-01-05'],
  'from December to May 2022': ['December to May 2022 = 2021-12/2022-05'],
  'in 2021-2023': ['2021-2023 = 2021/2023'],
  'in 2021–23': ['2021–23 = 2021/2023'],
  'from 2019 to the end of 2021': ['2019 to the end of 2021 = 2019/2021'],
  '26-28/2/2024': ['26-28/2/2024 = 2024-02-26/2024-02-28'],
  'from Monday to Wednesday': ['Monday to Wednesday = 2024-02-26/2024-02-28'],
  // open
  'since 2014': ['2014 = 2014/..'],
  'until March 2023': ['March 2023 = ../2023-03'],
  'before 2018': ['2018 = ../2017'],
  'after October 2011': ['October 2011 = 2011-11/..'],
  'in 2018 or later': ['2018 or later = 2018/..'],
  'no later than 1 June 2024': ['1 June 2024 = ../2024-06-01'],
  'before the March 2 talks': ['March 2 = 2024-03-02'],
  'after 2016 elections': ['2016 = 2016'],
  // relative
  'He left today, yesterday and tomorrow.': ['today = 2024-03-01', 'yesterday = 2024-02-29', 'tomorrow = 2024-03-02'],
  'the day before yesterday': ['the day before yesterday = 2024-02-28'],
  'last November and next month': ['last November = 2023-11', 'next month = 2024-04'],
  'last week': ['last week = 2024-02-19/2024-02-25'],
  'this year and last year': ['this year = 2024', 'last year = 2023'],
  'last quarter': ['last quarter = 2023-36'],
  'two weeks ago': ['two weeks ago = 2024-02-16'],
  'three months ago': ['three months ago = 2023-12'],
  'two years ago': ['two years ago = 2022'],
  'the second Monday of March': ['second Monday of March = 2024-03-11'],
  'on Tuesday next week': ['Tuesday next week = 2024-03-05'],
  'They met on Tuesday.': ['Tuesday = 2024-02-27'],
  'They will meet on Tuesday.': ['Tuesday = 2024-03-05'],
  'next Monday': ['next Monday = 2024-03-04'],
  'earlier this year': ['earlier this year = 2024-01-01/2024-02-29'],
  'by the end of this year': ['end of this year = ../2024'],
};

const vietnamese: Record<string, readonly string[]> = {
  'Ngày 27 tháng 2 năm 2024, tại Hà Nội': ['Ngày 27 tháng 2 năm 2024 = 2024-02-27'],
  'Chiều 27/2/2024, hai bên hội đàm.': ['27/2/2024 = 2024-02-27'],
  'Ký ngày 3/9/2024.': ['3/9/2024 = 2024-09-03'],
  'ngày mồng 3 tháng ba': ['ngày mồng 3 tháng ba = 2024-03-03'],
  'thứ Ba, ngày 27 tháng 2': ['thứ Ba, ngày 27 tháng 2 = 2024-02-27'],
  'từ ngày 26 đến 28/2/2024': ['26 đến 28/2/2024 = 2024-02-26/2024-02-28'],
  'từ ngày 5 tháng 8 đến ngày 10 tháng 8 năm 2023': [
    'ngày 5 tháng 8 đến ngày 10 tháng 8 năm 2023 = 2023-08-05/2023-08-10',
  ],
  'tháng 10 năm 2011 và tháng 3/1975': ['tháng 10 năm 2011 = 2011-10', 'tháng 3/1975 = 1975-03'],
  'tháng mười hai năm 2023': ['tháng mười hai năm 2023 = 2023-12'],
  'vào năm 1976': ['năm 1976 = 1976'],
  'quý 4 năm 2023': ['quý 4 năm 2023 = 2023-36'],
  'cuối năm 2023': ['cuối năm 2023 = 2023'],
  'thế kỷ XX': ['thế kỷ XX = 19XX'],
  'hôm nay, hôm qua và ngày mai': ['hôm nay = 2024-03-01', 'hôm qua = 2024-02-29', 'ngày mai = 2024-03-02'],
  'tuần này, tháng trước, năm ngoái': ['tuần này = 2024-02-26/2024-03-03', 'tháng trước = 2024-02', 'năm ngoái = 2023'],
  'thứ tư tuần tới': ['thứ tư tuần tới = 2024-03-06'],
  '3 ngày trước': ['3 ngày trước = 2024-02-27'],
  'Tháng 11/2023 hai bên ký. Cùng năm, họ gặp lại.': ['Tháng 11/2023 = 2023-11', 'Cùng năm = 2023'],
  'ngày 31 tháng 4 năm 2024': ['ngày 31 tháng 4 năm 2024 = impossible ?'],
};

const japanese: Record<string, readonly string[]> = {
  '2024年2月27日に会談した。': ['2024年2月27日 = 2024-02-27'],
  '２０２４年２月２７日（火）': ['２０２４年２月２７日（火） = 2024-02-27'],
  二〇二四年二月二十七日: ['二〇二四年二月二十七日 = 2024-02-27'],
  令和6年2月27日: ['令和6年2月27日 = 2024-02-27'],
  令和元年5月1日と昭和64年1月7日: ['令和元年5月1日 = 2019-05-01', '昭和64年1月7日 = 1989-01-07'],
  平成26年12月: ['平成26年12月 = 2014-12'],
  '2011年10月に署名された。': ['2011年10月 = 2011-10'],
  '2023年の上半期と2023年第3四半期': ['2023年の上半期 = 2023-40', '2023年第3四半期 = 2023-35'],
  '2024年度': ['2024年度 = 2024-04-01/2025-03-31'],
  '1990年代と21世紀': ['1990年代 = 199X', '21世紀 = 20XX'],
  '2月27日から29日まで': ['2月27日から29日 = 2024-02-27/2024-02-29'],
  '2023年12月26日～2024年1月7日': ['2023年12月26日～2024年1月7日 = 2023-12-26/2024-01-07'],
  '2018年以降': ['2018年以降 = 2018/..'],
  '5月中旬': ['5月中旬 = 2024-05-11/2024-05-20'],
  来月の第2月曜日: ['来月の第2月曜日 = 2024-04-08'],
  来週の水曜日: ['来週の水曜日 = 2024-03-06'],
  昨年11月: ['昨年11月 = 2023-11'],
  '2023年11月27日に署名し、翌日に発表した。同月、訪問した。同年12月、帰国した。': [
    '2023年11月27日 = 2023-11-27',
    '翌日 = 2023-11-28',
    '同月 = 2023-11',
    '同年12月 = 2023-12',
  ],
  '今日、昨日、明後日': ['今日 = 2024-03-01', '昨日 = 2024-02-29', '明後日 = 2024-03-03'],
  '3日前と2週間後': ['3日前 = 2024-02-27', '2週間後 = 2024-03-15'],
  '2024年2月30日': ['2024年2月30日 = impossible ?'],
};

describe('date forms', () => {
  const read = dateReader();
  for (const [language, cases] of Object.entries({ english, vietnamese, japanese })) {
    describe(language, () => {
      for (const [text, expected] of Object.entries(cases)) {
        it(text, () => assert.deepEqual(lines(text, read(text)), expected));
      }
    });
  }
});
