/**
 * Words of Vietnamese and Japanese official titles with the English words that say the same. These are words of the
 * languages, not facts: who and what exists stands in the registry, whose English titles they are compared with.
 */

/** `meaning | Vietnamese, Vietnamese | Japanese Japanese`: any part may be empty. A meaning of "-" adds nothing. */
import type { GlossaryList } from './glossaryFields.ts';

/** Heads of offices that are titles by themselves. */
export const OFFICES: GlossaryList = `
prime minister | thủ tướng, thủ tướng chính phủ | 首相 内閣総理大臣 総理大臣
president | chủ tịch nước, tổng thống | 大統領 国家主席
general secretary | tổng bí thư | 書記長 党書記長
chief general staff | tổng tham mưu trưởng | 参謀総長 総参謀長
deputy chief staff joint | | 統合幕僚副長 統幕副長
chief staff joint | tham mưu trưởng liên quân | 統合幕僚長 統幕長 統合参謀本部議長
chief cabinet secretary | chánh văn phòng nội các | 官房長官 内閣官房長官
first sea lord | | 第一海軍卿
secretary-general | tổng thư ký | 事務総長
commander in chief | tổng tư lệnh | 総司令官
defence attache | tùy viên quốc phòng, tuỳ viên quốc phòng | 防衛駐在官 駐在武官 国防武官
foreign minister | ngoại trưởng, bộ trưởng ngoại giao | 外相 外務大臣
secretary state | | 国務長官
home minister | | 内相
agriculture minister | | 農相
justice minister | | 法相
finance minister | | 財務相 財相
economy minister | | 経産相
transport minister | | 国交相
health minister | | 厚労相
environment minister | | 環境相
defence minister | | 国防大臣 防衛大臣 国防相 防衛相 国防長官
speaker assembly | chủ tịch quốc hội | 国会議長
`;

/** Heads that need a field of work or an organisation; alone before a name they are only an address. */
export const BARE_OFFICES: GlossaryList = `
minister | bộ trưởng | 大臣 相
state minister | quốc vụ khanh | 副大臣
permanent secretary | thư ký thường trực | 常任次官
mayor | thị trưởng | 市長
deputy minister | thứ trưởng | 次官
administrative deputy minister | | 事務次官
deputy minister senior | | 筆頭次官
councillor | | 審議官 参事官
parliamentary deputy minister | | 大臣政務官 政務官
assistant secretary | | 次官補
commissioner | cao ủy | 長官
director bureau | | 局長
deputy director bureau | | 次長
director department | cục trưởng, vụ trưởng | 部長
director division | trưởng phòng | 課長 室長
director-general | tổng cục trưởng |
director-general | tổng giám đốc | 総局長
director | giám đốc, chủ nhiệm, viện trưởng | 所長 理事長 総裁 最高経営責任者
head headquarters | | 本部長
commandant academy | | 大学校長
president university | | 学長
commandant | hiệu trưởng | 校長 学校長
commander division | sư đoàn trưởng |
commander brigade | lữ đoàn trưởng |
commander | tư lệnh | 司令官 総監 司令 師団長 旅団長 団長
political commissar | chính ủy | 政治委員
deputy chief staff | | 幕僚副長 参謀副長
chief staff | tham mưu trưởng | 参謀長 幕僚長
deputy chief staff | tham mưu phó, phó tham mưu trưởng |
commissioner | | 庁長 処長
ambassador | đại sứ | 大使 特命全権大使
consul general | tổng lãnh sự | 総領事
minister envoy | công sứ | 公使
envoy | đặc phái viên, đặc sứ | 特使
chairman | chủ tịch | 議長 委員長 主席 党首
secretary | bí thư | 書記 書記官
member | ủy viên, uỷ viên, đại biểu |
representative | | 代表
president company | chủ tịch tập đoàn | 社長 会長 頭取
spokesperson | người phát ngôn | 報道官
adviser | cố vấn | 補佐官 顧問
attache | tùy viên, tuỳ viên |
head | trưởng ban, trưởng đoàn, chánh văn phòng |
governor | thống đốc | 知事
inspector | chánh thanh tra, tổng thanh tra | 監察官
`;

/** Ranks that registries write in other scripts; what they are in a ladder, the ladder's own titles say. */
export const RANKS: GlossaryList = `
general | | 大将 陸軍大将 空軍大将
lieutenant general | | 中将 陸軍中将 空軍中将
major general | | 少将 陸軍少将 空軍少将
brigadier general | | 准将
colonel | | 大佐 陸軍大佐 空軍大佐
senior colonel | | 上級大佐
lieutenant colonel | | 中佐
major | | 少佐
captain | | 大尉 海軍大佐
lieutenant | | 中尉
second lieutenant | | 少尉
admiral | | 海軍大将
vice admiral | | 海軍中将
rear admiral | | 海軍少将
marshal | | 元帥
- | chuẩn tướng, nguyên soái, thống chế, chuẩn úy, tướng |
- | | 海兵隊大将 海兵隊中将 海兵隊少将 海兵隊准将 海兵隊大佐
senior general | | 上級大将
- | | 1等陸佐 2等陸佐 3等陸佐 1等海佐 2等海佐 3等海佐 1等空佐 2等空佐 3等空佐 一等陸佐 二等陸佐 三等陸佐 一等海佐 二等海佐 三等海佐 一等空佐 二等空佐 三等空佐
- | | 1等陸尉 2等陸尉 3等陸尉 1等海尉 2等海尉 3等海尉 1等空尉 2等空尉 3等空尉 一等陸尉 二等陸尉 三等陸尉 一等海尉 二等海尉 三等海尉 一等空尉 二等空尉 三等空尉
- | | 1佐 2佐 3佐 1尉 2尉 3尉 一佐 二佐 三佐 一尉 二尉 三尉 陸将 海将 空将 陸将補 海将補 空将補 将補
`;

/** Organisations; a nationality before or behind them is no part of the name. */
export const ORGANISATIONS: GlossaryList = `
ministry | bộ | 省
department grand | | 総省
service | quân chủng, binh chủng |
agency | tổng cục, cơ quan | 庁
coast guard agency | | 海上保安庁
bureau | | 局
department | cục, vụ |
staff general | bộ tổng tham mưu | 参謀本部 総参謀部
command | bộ tư lệnh, bộ chỉ huy | 司令部 コマンド
press | báo |
broadcaster | đài, truyền hình |
team | đội |
un | liên hợp quốc, liên hiệp quốc |
eu | liên minh châu âu |
press agency | thông tấn xã |
police | công an |
port authority | cảng vụ |
court | tòa án, toà án, viện kiểm sát |
fund | quỹ |
league | | 連盟 連合
party | | 党
newspaper | | 紙 |
academy | học viện | 大学校 アカデミー
institute | viện | 研究所
university | đại học |
school | trường sĩ quan, trường đại học |
committee | ủy ban, uỷ ban, ban | 委員会
council | hội đồng | 評議会 審議会
assembly | quốc hội | 国会
centre | trung tâm | センター
office | văn phòng | 事務局 本部 事務所
corporation | tập đoàn, tổng công ty |
bank | ngân hàng | 銀行
corps | quân đoàn, binh đoàn | 軍団
region military | quân khu |
region | vùng |
military commission central | quân ủy trung ương, quân uỷ trung ương |
organisation | tổ chức | 機構
programme | chương trình lương thực thế giới |
club | | クラブ 商工会議所
association | | 経団連
company | công ty | 会社 公社 株式会社
firm | | 商事 物産 汽船 郵船 製鉄 証券 重工業 重工 電機 製作所 製鋼所 新聞社 通信社
association | hội, liên hiệp, liên đoàn, hiệp hội, hội hữu nghị, hội cựu chiến binh, liên hiệp các tổ chức hữu nghị | 協会
foundation | | 財団 基金
community | | 共同体 議会
mission | phái bộ | 派遣団 支援団 監視団 ミッション
division section | phòng | 課
ceremonies | đoàn nghi lễ |
hospital | bệnh viện | 病院
shipyard | | 造船所
staff office | | 幕僚監部
district | | 地方総監部 総監部
school | | 学校 士官学校 幹部学校 候補生学校 幹部候補生学校 術科学校
fleet group | | 隊群 潜水隊群 掃海隊群 航空群 航空団 航空隊 飛行隊 空挺団 方面隊
press | | 共同通信 時事通信 朝日新聞 読売新聞 毎日新聞 産経新聞 日本経済新聞 ロイター通信 新華社 聯合ニュース
division | sư đoàn | 師団
brigade | lữ đoàn | 旅団
regiment | trung đoàn | 連隊
battalion | tiểu đoàn | 大隊
squadron | hải đội, hải đoàn | 護衛隊群 護衛隊
department local | sở |
factory | nhà máy, xưởng |
secretariat | ban thư ký |
`;

/** Organisations to whose name the nationality belongs: armed services and missions. */
export const NATIONAL_ORGANISATIONS: GlossaryList = `
people army | quân đội nhân dân, quân đội | 人民軍
politburo | bộ chính trị |
army | lục quân | 陸軍
navy | hải quân | 海軍
people navy | hải quân nhân dân | 人民海軍
air force | không quân | 空軍
air defence air force | phòng không - không quân | 防空空軍 防空・空軍
university | | 大学
armed force | | 国軍 国防軍 防衛軍 統合軍 軍
armed forces | lực lượng vũ trang, lực lượng vũ trang nhân dân |
fleet | hạm đội | 艦隊
red cross | hội chữ thập đỏ | 赤十字社 赤新月社
coast guard | cảnh sát biển, lực lượng bảo vệ bờ biển | 沿岸警備隊 海上警察
border guard | bộ đội biên phòng | 国境警備隊
self-defence force | lực lượng phòng vệ, lực lượng tự vệ |
defence force | lực lượng quốc phòng |
ground self-defence force | lực lượng phòng vệ mặt đất, lực lượng phòng vệ trên bộ, lực lượng tự vệ mặt đất, lực lượng tự vệ trên bộ |
maritime self-defence force | lực lượng phòng vệ trên biển, lực lượng phòng vệ biển, lực lượng tự vệ trên biển, lực lượng tự vệ biển |
air self-defence force | lực lượng phòng vệ trên không, lực lượng tự vệ trên không |
embassy | đại sứ quán | 大使館
consulate general | tổng lãnh sự quán | 総領事館
`;

export const AGREEMENTS: GlossaryList = `
agreement | hiệp định, thỏa thuận, thoả thuận | 協定 取決め 取り決め 合意
treaty | hiệp ước, công ước | 条約
memorandum | bản ghi nhớ, biên bản ghi nhớ | 覚書 了解覚書
statement | tuyên bố | 声明 宣言
joint statement | tuyên bố chung | 共同声明 共同宣言
joint vision statement | tuyên bố tầm nhìn chung | 共同ビジョン声明
protocol | nghị định thư | 議定書
charter | hiến chương | 憲章
action plan | kế hoạch hành động, chương trình hành động | 行動計画 アクションプラン
cooperation plan | kế hoạch hợp tác, chương trình hợp tác |
code conduct | bộ quy tắc ứng xử | 行動規範
arrangement | văn kiện thỏa thuận |
letter intent | ý định thư, thư bày tỏ ý định | 意図表明文書 意向表明書
exchange notes | công hàm trao đổi | 交換公文
agreed document | | 合意文書 合意書 共同文書
communique | thông cáo chung | 共同コミュニケ コミュニケ
arrangement | | 取極 実施取決め 実施取極
convention | | 規約
`;

export const EVENTS: GlossaryList = `
dialogue | đối thoại | 対話 トークス
meeting | hội nghị, cuộc họp | 会談 会合 会議
consultation | tham vấn, tham khảo | 協議
summit | hội nghị cấp cao, hội nghị thượng đỉnh | 首脳会議 首脳会談 サミット
forum | diễn đàn | フォーラム
exhibition | triển lãm | 展示会 見本市 エキスポ 博覧会 防衛展 宇宙展 装備展 防衛展示会 装備展示会 宇宙展示会 航空ショー エアショー
review fleet | duyệt binh | 観艦式 観閲式
conference | | 総会 カンファレンス ワークショップ
session | phiên họp, kỳ họp, khóa họp |
exchange | giao lưu hữu nghị, giao lưu |
exercise | diễn tập | 演習 共同訓練 合同演習
symposium | hội thảo, tọa đàm | シンポジウム セミナー
`;

/** Heads of partnerships. */
export const PARTNERSHIPS: GlossaryList = `
partnership | đối tác | パートナーシップ
`;

/** Before or behind a head they make another office of it. */
export const OFFICE_MODIFIERS: GlossaryList = `
deputy | phó | 副
acting | quyền | 臨時代理 暫定 代行
assistant | trợ lý |
permanent | thường trực | 常務 常任 筆頭
first | thứ nhất | 第一
administrative | hành chính | 事務
honorary | danh dự | 名誉
special | đặc mệnh toàn quyền | 特命全権
`;
