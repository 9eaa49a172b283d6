import type { Language } from '../core/language';
import { vietnameseNames } from './vi-names';
import { vietnamesePage } from './vi-page';
import { vietnameseQuotes } from './vi-quotes';

export const vietnamese: Language = {
  code: 'vi',
  pace: 290,
  paceUnit: 'syllable',
  paceSource: 'our estimate, between the 240 and 340 syllables a minute of fluent adults',
  commonWords:
    'và của là có được cho trong không với các một những người này đã để khi đến từ ra vào cũng tại về như nhiều năm theo sẽ phải trên sau trước vì đó bị do nên đang mà thì lại còn hơn cùng nhưng rất mỗi việc'.split(
      ' ',
    ),
  abbreviations: [
    'TP', 'Tp', 'tp', 'TX', 'Tx', 'tx', 'TT', 'Tt', 'Q', 'q', 'P', 'H', 'X', 'ThS', 'Ths', 'ths', 'TS', 'Ts', 'TSKH', 'PGS', 'Pgs', 'GS', 'Gs', 'BS', 'Bs', 'BSCK', 'DS', 'Ds', 'KS', 'Ks',
    'KTS', 'Kts', 'LS', 'Ls', 'CN', 'NCS', 'TTK', 'NSƯT', 'NSND', 'NGƯT', 'NGND', 'HLV', 'Đ/c', 'đ/c', 'St', 'Mr', 'Mrs', 'Ms', 'Dr', 'Jr', 'Sr', 'Prof', 'Gen', 'Co', 'Ltd', 'Inc', 'Corp',
    'vs', 'VD', 'Vd', 'vd', 'v.v', 'V.v', 'PV', 'GĐ', 'PGĐ',
  ],
  numberAbbreviations: ['tr', 'Tr', 'ĐT', 'đt', 'Tel', 'No', 'no', 'số'],
  names: vietnameseNames,
  quotes: vietnameseQuotes,
  figures: {
    numberWords: {
      adds: {
        một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
        'hai mươi': 20, 'ba mươi': 30, 'bốn mươi': 40, 'năm mươi': 50, 'sáu mươi': 60, 'bảy mươi': 70, 'tám mươi': 80, 'chín mươi': 90,
      },
      multiplies: { chục: 10, trăm: 100, ngàn: 1000, nghìn: 1000, vạn: 1e4, triệu: 1e6, tỉ: 1e9, 'ngàn tỷ': 1e12, 'nghìn tỉ': 1e12, 'ngàn tỉ': 1e12 },
      many: {},
      joins: ['linh', 'lẻ'],
      halves: ['rưỡi', 'rưởi'],
      marks: { tr: 1e6, k: 1e3, tỷ: 1e9, tỉ: 1e9 },
      worth: 'scaled',
    },
    units: [
      'tuổi', 'tháng tuổi', 'ngày tuổi', 'tuần tuổi', 'năm tuổi', 'giờ', 'giờ đồng hồ', 'tiếng', 'tiếng đồng hồ', 'phút', 'giây', 'ngày', 'ngày đêm', 'đêm', 'ngày làm việc', 'tuần', 'tuần lễ', 'tháng', 'tháng tù',
      'năm', 'thập kỷ', 'thập niên', 'thế kỷ', 'quý', 'km/giờ', 'km/h', 'km2', 'kí', 'ký', 'cân', 'kilogam', 'ki-lô-gam', 'kg', 'tấn', 'tạ', 'yến', 'lạng', 'gram', 'gam', 'lít', 'cây số', 'ki-lô-mét', 'kilomet', 'km',
      'mét', 'mét vuông', 'mét khối', 'm vuông', 'm khối', 'ki-lô-mét vuông', 'kilomet vuông', 'kilômét vuông', 'km vuông', 'cm', 'xăng-ti-mét', 'phân', 'li', 'ly', 'hải lý', 'dặm', 'dặm vuông', 'mẫu', 'sào', 'công đất', 'héc ta', 'hec ta', 'hecta', 'ha', 'inch',
      'độ', 'độ C', 'độ Richter', 'độ richter', 'mã lực', 'sức ngựa', 'watt', 'kW', 'kWh', 'MW', 'megawatt', 'kV', 'kVA', 'MVA', 'thùng', 'carat', 'chỉ', 'lượng vàng', 'cây vàng', 'chỉ vàng', 'calo', 'megapixel', 'MP', 'GB', 'TB', 'điểm phần trăm', 'lần', 'tầng', 'tầng hầm', 'tầng lầu', 'sao', 'TEU', 'DWT', 'mph',
    ],
    percent: ['phần trăm', '%'],
    currencies: {
      đồng: 'VND', 'đồng Việt Nam': 'VND', đ: 'VND', VNĐ: 'VND', vnd: 'VND', đôla: 'USD', 'đô la': 'USD', 'đô-la': 'USD', 'đô la Mỹ': 'USD', 'đô-la Mỹ': 'USD', đô: 'USD', 'USD': 'USD', 'đô la Úc': 'AUD', 'đô la Canada': 'CAD', 'đô la Singapore': 'SGD',
      euro: 'EUR', EUR: 'EUR', ơ: 'EUR', bảng: 'GBP', 'bảng Anh': 'GBP', yên: 'JPY', yen: 'JPY', won: 'KRW', 'nhân dân tệ': 'CNY', tệ: 'CNY', rúp: 'RUB', ruble: 'RUB', rupee: 'INR', baht: 'THB', bath: 'THB', peso: 'PHP', ringgit: 'MYR', franc: 'CHF', rupiah: 'IDR', 'đài tệ': 'TWD', kip: 'LAK', riel: 'KHR', xu: 'USD', cent: 'USD',
    },
    counted: [
      'chiếc', 'thửa', 'cú', 'cơn', 'luồng', 'bè', 'đàn', 'bầy', 'lứa', 'mạng', 'mẻ', 'thanh', 'que', 'cục', 'khúc', 'mâm', 'vại', 'rổ', 'nải', 'buồng', 'bó', 'cuộn', 'thỏi', 'chồng', 'xấp', 'tràng', 'vết', 'lời', 'dòng', 'ngọn', 'hòn', 'tượng', 'pho', 'cỗ', 'nhà khoa học', 'sĩ quan', 'thủy thủ', 'đội viên', 'đoàn viên', 'đảng viên', 'hội viên', 'tình nguyện viên', 'cái', 'con', 'căn', 'căn hộ', 'ngôi', 'cuốn', 'quyển', 'bức', 'tấm', 'tờ', 'lá', 'cây', 'quả', 'trái', 'viên', 'khẩu', 'bộ', 'bộ phim', 'đôi', 'cặp', 'cặp vợ chồng', 'chuyến', 'chuyến bay', 'vụ', 'vụ án',
      'cuộc', 'trận', 'trận đấu', 'bàn', 'bàn thắng', 'bàn thua', 'bàn', 'lượt', 'ca', 'ca khúc', 'suất', 'phần', 'tiết', 'tiết mục', 'tuyến', 'làn', 'đoạn', 'khoản', 'mục', 'món', 'loại', 'loài', 'giống', 'nhóm', 'đội', 'đội bóng', 'đội tuyển', 'tổ', 'toán', 'đoàn', 'lớp', 'lớp học', 'khối', 'phòng', 'phòng học', 'phòng ngủ', 'toa', 'toà', 'tòa', 'dãy', 'giường', 'giường bệnh', 'ghế', 'chỗ', 'chỗ ngồi', 'chỗ làm', 'trụ', 'trụ điện', 'cột', 'cột điện', 'mũi', 'liều', 'hộp', 'gói', 'gói thầu', 'bao', 'túi', 'chai', 'lon', 'thùng', 'can', 'bình', 'xe', 'xe máy', 'xe tải', 'xe khách', 'xe buýt', 'ô tô', 'xe ô tô', 'tàu', 'tàu cá', 'tàu thuyền', 'tàu chiến', 'máy bay', 'thuyền', 'vé', 'số', 'bước', 'vòng', 'hiệp', 'set', 'ván', 'nước', 'tỉnh', 'tỉnh thành', 'tỉnh, thành phố', 'tỉnh, thành', 'huyện', 'quận', 'quận huyện', 'xã', 'phường', 'phường xã', 'thôn', 'bản', 'thành phố', 'địa phương', 'quốc gia', 'vùng', 'khu', 'khu vực', 'khu công nghiệp', 'điểm', 'điểm đến', 'điểm bán', 'nơi', 'cơ sở', 'cơ quan', 'đơn vị', 'doanh nghiệp', 'công ty', 'ngân hàng', 'trường', 'trường học', 'trường đại học', 'bệnh viện', 'nhà máy', 'nhà', 'nhà dân', 'cửa hàng', 'siêu thị', 'chi nhánh',
      'người', 'người dân', 'người xem', 'người lao động', 'người dùng', 'người khác', 'nam', 'nữ', 'uỷ viên', 'ủy viên', 'thuỷ thủ', 'quân', 'quân nhân', 'cường quốc', 'tuyên bố', 'gốc', 'bản', 'em', 'em bé', 'em nhỏ', 'cháu', 'cháu bé', 'bé', 'bé trai', 'bé gái', 'anh em', 'chị em', 'mẹ con', 'bà con', 'vị', 'ông', 'bà', 'hộ', 'hộ dân', 'hộ gia đình', 'hộ nghèo', 'gia đình', 'học sinh', 'sinh viên', 'thí sinh', 'học viên', 'giáo viên', 'thầy cô', 'cán bộ', 'công nhân', 'nhân viên', 'nhân khẩu', 'lao động', 'nhân công', 'kỹ sư', 'bác sĩ', 'y bác sĩ', 'y tá', 'điều dưỡng', 'bệnh nhân', 'nạn nhân', 'hành khách', 'du khách', 'khách', 'khách hàng', 'khách mời', 'khán giả', 'cổ động viên', 'thành viên', 'đại biểu', 'đại diện', 'lãnh đạo', 'hiệu trưởng', 'phi công', 'phi hành gia', 'thuyền viên', 'ngư dân', 'nông dân', 'tiểu thương', 'binh sĩ', 'binh lính', 'lính', 'chiến sĩ', 'bộ đội', 'cảnh sát', 'công an', 'kiểm lâm', 'đối tượng', 'nghi phạm', 'nghi can', 'bị can', 'bị cáo', 'tội phạm', 'thanh niên', 'thiếu niên', 'phụ nữ', 'trẻ', 'trẻ em', 'cầu thủ', 'vận động viên', 'huấn luyện viên', 'tay vợt', 'tay súng', 'nghệ sĩ', 'diễn viên', 'ca sĩ', 'tác giả', 'nhà báo', 'phóng viên', 'nhà khoa học', 'chuyên gia', 'tỷ phú', 'ứng viên', 'ứng cử viên', 'cử tri', 'phiếu', 'phiếu bầu', 'dân', 'con người', 'thi thể', 'linh hồn', 'cụ', 'anh', 'chị', 'cô gái', 'chàng trai', 'đứa trẻ', 'đứa con', 'người con',
      'dự án', 'công trình', 'chương trình', 'kế hoạch', 'đề tài', 'đề nghị', 'đề xuất', 'ý kiến', 'kiến nghị', 'câu hỏi', 'câu', 'bài', 'bài viết', 'bài hát', 'bài thi', 'tác phẩm', 'sản phẩm', 'mẫu', 'mẫu xe', 'mặt hàng', 'nội dung', 'nhiệm vụ', 'giải pháp', 'nguyên nhân', 'yếu tố', 'tiêu chí', 'lĩnh vực', 'ngành', 'ngành nghề', 'chuyên ngành', 'chuyên khoa', 'môn', 'môn thi', 'môn học', 'tín chỉ', 'quyết định', 'văn bản', 'hồ sơ', 'đơn', 'đơn hàng', 'hợp đồng', 'thỏa thuận', 'biện pháp', 'bước tiến', 'kịch bản', 'trường hợp', 'hành vi', 'tội danh', 'lỗi', 'giải', 'giải thưởng', 'huy chương', 'huy chương vàng', 'HCV', 'HCB', 'HCĐ', 'danh hiệu', 'kỷ lục', 'pha', 'cơ hội', 'thẻ', 'thẻ vàng', 'thẻ đỏ', 'thập kỷ', 'thế hệ', 'mùa', 'mùa giải', 'đợt', 'cơn bão', 'phiên', 'phiên họp', 'kỳ', 'kỳ họp', 'lô', 'nền', 'mảnh', 'miếng', 'hạt', 'giọt', 'sợi', 'tập', 'trang', 'chữ', 'từ', 'cổ phiếu', 'cổ phần', 'tài khoản', 'thuê bao', 'tin nhắn', 'bình luận', 'chia sẻ', 'lượt thích', 'video', 'clip', 'hình ảnh', 'camera', 'điện thoại', 'máy', 'máy tính', 'tên lửa', 'xe tăng', 'tàu ngầm', 'căn cứ', 'hòn đảo', 'đảo', 'ngọn núi', 'con trai', 'con gái', 'trang trại', 'di tích', 'di sản', 'lễ hội', 'sự kiện', 'hoạt động', 'tổ chức', 'cá nhân', 'tập thể', 'điển hình', 'tấm gương', 'bên', 'phía', 'chiều', 'cửa', 'cánh', 'tay', 'chân', 'mắt', 'trái tim', 'vết thương', 'nhát', 'cạnh', 'trạm', 'nhà ga', 'ga', 'cầu vượt', 'hầm', 'nút giao', 'ngã tư', 'bãi', 'bãi đỗ', 'hàng', 'ô', 'tầng nổi', 'bánh', 'bánh mì', 'bát', 'đĩa', 'tô', 'ly', 'cốc', 'bữa', 'bữa ăn',
    ],
    countedEndings: [],
    notCounted: [
      'bị', 'được', 'đã', 'đang', 'sẽ', 'là', 'và', 'của', 'cho', 'với', 'trong', 'ngoài', 'tại', 'ở', 'từ', 'đến', 'tới', 'vào', 'ra', 'lên', 'xuống', 'về', 'qua', 'theo', 'do', 'bởi', 'vì', 'nên', 'mà', 'thì', 'khi', 'nếu', 'để', 'có', 'không', 'chưa', 'cũng', 'còn', 'nhưng', 'hoặc', 'hay', 'so', 'trên', 'dưới', 'giữa', 'sau', 'trước', 'này', 'đó', 'nay', 'kia', 'ấy', 'rồi', 'nữa', 'thôi', 'gồm', 'cùng', 'như', 'tức', 'thuộc', 'mỗi', 'các', 'những', 'một', 'tăng', 'giảm', 'đạt', 'chết', 'tử vong', 'thiệt mạng', 'mất', 'bằng', 'hơn', 'nhất', 'trở', 'đi', 'tham', 'phải', 'ai', 'gì', 'chỉ', 'vẫn', 'đều', 'mới', 'khoảng', 'gần', 'làm', 'gây', 'khiến', 'nhằm', 'rằng', 'lại', 'nằm', 'nói', 'âm', 'dương', 'giáp', 'dài', 'rộng', 'cao', 'sâu', 'nặng',
    ],
    countedLinks: [],
    heads: ['cả', 'tuổi', 'tuổi từ'],
    vagueHeads: ['hàng', 'vài', 'mấy', 'cả', 'bạc'],
    rangeWords: ['đến', 'tới'],
    labels: [
      'số', 'lần', 'lần thứ', 'thứ', 'điều', 'khoản', 'điểm', 'chương', 'mục', 'bài', 'tập', 'kỳ', 'kì', 'phần', 'trang', 'câu', 'đề', 'mã đề', 'hạng', 'top', 'vòng', 'bảng', 'nhóm', 'lớp', 'khối', 'cấp', 'bậc', 'khóa', 'khoá', 'quận', 'phường', 'khu phố', 'khu', 'tổ', 'tổ dân phố', 'ấp', 'thôn', 'xóm', 'đội', 'bản', 'làng', 'khóm', 'ngõ', 'ngách', 'hẻm', 'kiệt', 'lô', 'tầng', 'phòng', 'cửa', 'cổng', 'đường', 'quốc lộ', 'QL', 'tỉnh lộ', 'TL', 'ĐT', 'hương lộ', 'vành đai', 'km', 'phân đội', 'tiểu đoàn', 'trung đoàn', 'sư đoàn', 'lữ đoàn', 'quân khu', 'quân đoàn', 'phi đội', 'hải đội', 'binh đoàn', 'vùng', 'đoạn', 'giai đoạn', 'đợt', 'mức', 'loại', 'nghị quyết', 'nghị định', 'thông tư', 'quyết định', 'công văn', 'chỉ thị', 'luật', 'chỉ số', 'kênh', 'VTV', 'áo số', 'phút', 'phút thứ', 'ca', 'bệnh nhân', 'BN', 'nhà số', 'ĐT:', 'điện thoại', 'hotline', 'biển số', 'BKS', 'thế hệ', 'mùa', 'mẫu', 'hiệp', 'trận', 'bậc', 'báo động', 'nhà máy', 'dự án', 'phân khúc', 'đời', 'phiên bản', 'series', 'con số', 'ga', 'trạm', 'xe số', 'toa', 'chuyến bay', 'lượt', 'ngày thứ', 'năm thứ', 'tháng thứ', 'tuần thứ', 'người thứ',
    ],
    notLabels: ['trong số', 'tổng số', 'con số', 'số lượng', 'chỉ số', 'có số', 'trên số', 'những lần', 'mỗi lần'],
    streets: [],
  },
  dates: {
    heads: ['ngày', 'hôm', 'hôm nay', 'hôm qua', 'ngày mai', 'ngày hôm qua', 'hôm nay ngày', 'mùng', 'mồng', 'rằm', 'tết', 'ngày mùng', 'ngày mồng', 'các ngày', 'ngày rằm', 'dịp', 'lễ'],
    clockHeads: ['lúc', 'khoảng', 'khoảng lúc', 'lúc khoảng', 'vào lúc'],
    yearHeads: ['năm', 'năm học', 'niên khóa', 'niên khoá', 'giai đoạn', 'nhiệm kỳ', 'nhiệm kì', 'mùa giải', 'niên độ', 'những năm', 'các năm', 'hai năm', 'vụ đông xuân', 'vụ mùa'],
    parts: ['đầu', 'giữa', 'cuối', 'trung tuần', 'thượng tuần', 'hạ tuần', 'đầu tuần', 'cuối tuần', 'khoảng đầu', 'khoảng giữa', 'khoảng cuối'],
    rangeHeads: ['từ', 'kể từ', 'trong khoảng từ', 'khoảng từ'],
    openEnds: ['nay', 'hiện nay', 'bây giờ'],
    cues: ['vào', 'từ', 'đến', 'tới', 'trước', 'sau', 'kể từ', 'hết', 'qua', 'trong', 'sinh', 'SN', 'cho đến', 'tính đến', 'hồi', 'lúc', 'chậm nhất', 'hạn', 'nay'],
    dayPeriods: {
      'rạng sáng': 0, 'sáng sớm': 0, sáng: 0, 'buổi sáng': 0, trưa: null, 'buổi trưa': null, 'sáng và trưa': null, 'đầu giờ sáng': 0, 'đầu giờ chiều': 12, chiều: 12, 'xế chiều': 12, 'buổi chiều': 12, 'chiều tối': 12, 'chiều và tối': 12, tối: 12, 'buổi tối': 12, đêm: null, khuya: null, 'tối khuya': null, 'đêm khuya': null, 'nửa đêm': null, 'rạng': 0, 'tối và đêm': null, 'sáng nay': 0, 'trưa nay': null, 'chiều nay': 12, 'tối nay': 12, 'đêm nay': null, 'sáng qua': 0, 'chiều qua': 12, 'tối qua': 12, 'đêm qua': null, 'sáng mai': 0, 'chiều mai': 12, 'tối mai': 12, 'sáng hôm nay': 0, 'chiều hôm nay': 12, 'tối hôm nay': 12,
    },
    halves: {},
    relativeYears: { 'năm ngoái': -1, 'năm trước': -1, 'năm nay': 0, 'năm sau': 1, 'năm tới': 1 },
    links: ['năm', 'của năm'],
    daySuffixes: [],
    months: {
      'tháng giêng': 1, 'tháng một': 1, 'tháng hai': 2, 'tháng ba': 3, 'tháng tư': 4, 'tháng năm': 5, 'tháng sáu': 6, 'tháng bảy': 7, 'tháng tám': 8, 'tháng chín': 9, 'tháng mười': 10, 'tháng mười một': 11, 'tháng mười hai': 12, 'tháng chạp': 12,
      'tháng 01': 1, 'tháng 02': 2, 'tháng 03': 3, 'tháng 04': 4, 'tháng 05': 5, 'tháng 06': 6, 'tháng 07': 7, 'tháng 08': 8, 'tháng 09': 9,
    },
    weekdays: { 'chủ nhật': 0, 'chúa nhật': 0, 'thứ 2': 1, 'thứ 3': 2, 'thứ 4': 3, 'thứ 5': 4, 'thứ 6': 5, 'thứ 7': 6 },
    ambiguous: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'thứ 2', 'thứ 3', 'thứ 4', 'thứ 5', 'thứ 6', 'thứ 7'],
    dependent: ['tháng một', 'tháng hai', 'tháng ba', 'tháng tư', 'tháng năm', 'tháng sáu', 'tháng bảy', 'tháng tám', 'tháng chín', 'tháng mười', 'tháng mười một', 'tháng mười hai', 'cn', 'th 2', 'th 3', 'th 4', 'th 5', 'th 6', 'th 7'],
    hours: ['giờ', 'h', 'g', 'giờ kém'],
    minutes: ['phút', 'p', "'"],
    seasons: {
      'mùa xuân': null, 'mùa hè': null, 'mùa hạ': null, 'mùa thu': null, 'mùa đông': null, xuân: null, hè: null, tết: null, 'tết nguyên đán': null, 'tết dương lịch': [1, 1], 'tết trung thu': null, 'giáng sinh': [12, 12], noel: [12, 12],
      'quý 1': [1, 3], 'quý 2': [4, 6], 'quý 3': [7, 9], 'quý 4': [10, 12], 'quý i': [1, 3], 'quý ii': [4, 6], 'quý iii': [7, 9], 'quý iv': [10, 12], 'nửa đầu': [1, 6], 'nửa cuối': [7, 12], 'nửa đầu năm': [1, 6], 'nửa cuối năm': [7, 12],
    },
    decadeArticles: [],
    decades: ['thập niên', 'thập kỷ', 'thập kỉ', 'những năm'],
    centuries: ['thế kỷ', 'thế kỷ thứ', 'thế kỉ'],
    bareDayMonth: true,
  },
  outline: {
    connectives: [
      'Tuy nhiên', 'Tuy vậy', 'Thế nhưng', 'Nhưng', 'Song', 'Do đó', 'Vì vậy', 'Vì thế', 'Bởi vậy', 'Theo đó', 'Trong đó', 'Cụ thể',
      'Đồng thời', 'Ngoài ra', 'Bên cạnh đó', 'Cùng với đó', 'Mặt khác', 'Hơn nữa', 'Trước đó', 'Sau đó', 'Đặc biệt', 'Ngược lại',
      'Trong khi đó', 'Cũng theo đó', 'Qua đó', 'Từ đó', 'Nhờ đó', 'Như vậy', 'Thực tế', 'Được biết', 'Đáng chú ý', 'Cùng lúc',
      'Tại đây', 'Tại buổi làm việc', 'Tại hội nghị', 'Tại cuộc họp', 'Tại cuộc gặp mặt', 'Tại buổi lễ', 'Phát biểu tại hội nghị',
      'Thời gian qua', 'Hiện nay', 'Hiện', 'Và', 'Bởi', 'Còn', 'Rồi',
    ],
    adverbials: [
      'Theo', 'Tại', 'Trong', 'Sau', 'Sau khi', 'Trước', 'Trước khi', 'Khi', 'Ngày', 'Sáng', 'Trưa', 'Chiều', 'Tối', 'Đêm', 'Hôm', 'Lúc', 'Khoảng', 'Vào', 'Với', 'Để',
      'Nhằm', 'Từ', 'Kể từ', 'Đối với', 'Nhờ', 'Do', 'Vì', 'Bởi', 'Ngoài', 'Bên cạnh', 'Cùng với', 'Trên', 'Dưới', 'Qua', 'Thông qua', 'Nói về', 'Liên quan đến',
      'Trao đổi với', 'Trả lời', 'Phát biểu', 'Chia sẻ', 'Về', 'Riêng', 'Đến', 'Tính đến', 'Ở', 'Giữa', 'Là', 'Bước sang', 'Hôm nay', 'Hôm qua', 'Năm', 'Tháng', 'Mặc dù', 'Dù', 'Nếu', 'Đúng ra', 'Có thể nói',
    ],
    pronouns: ['Họ', 'Nó', 'Đây', 'Đó', 'Điều này', 'Điều đó', 'Việc này', 'Vì sao', 'Ông này', 'Anh này', 'Người này', 'Tôi', 'Chúng tôi', 'Nếu', 'Khi đó'],
    clauseOpeners: ['để', 'nhằm', 'khi', 'nếu', 'vì', 'do', 'bởi', 'mà', 'trong khi', 'sau khi', 'trước khi', 'nhưng', 'trong đó', 'với', 'tại', 'trong', 'ở', 'cho nên', 'và'],
  },
  page: vietnamesePage,
};
