import type { FigureWords } from '../../core/language';

export const vietnameseFigures: FigureWords = {
  numberWords: {
    adds: {
      một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
      'hai mươi': 20, 'ba mươi': 30, 'bốn mươi': 40, 'năm mươi': 50, 'sáu mươi': 60, 'bảy mươi': 70, 'tám mươi': 80, 'chín mươi': 90,
    },
    multiplies: { chục: 10, trăm: 100, ngàn: 1000, nghìn: 1000, vạn: 1e4, triệu: 1e6, tỉ: 1e9, 'ngàn tỷ': 1e12, 'nghìn tỉ': 1e12, 'ngàn tỉ': 1e12 },
    many: {},
    joins: ['linh', 'lẻ'],
    halves: ['rưỡi', 'rưởi'],
    points: ['phẩy'],
    divides: [],
    fractions: { nửa: 2 },
    marks: { tr: 1e6, k: 1e3, tỷ: 1e9, tỉ: 1e9 },
    worth: 'scaled',
  },
  units: [
    'tuổi', 'tháng tuổi', 'ngày tuổi', 'tuần tuổi', 'năm tuổi', 'giờ đồng hồ', 'tiếng', 'tiếng đồng hồ', 'ngày đêm', 'đêm', 'ngày làm việc', 'tuần lễ',
    'thập kỷ', 'thập niên', 'thế kỷ', 'quý', 'km/giờ', 'km/h', 'km2', 'kí', 'ký', 'cân', 'kilogam', 'ki-lô-gam', 'kg', 'tấn', 'tạ', 'yến', 'lạng', 'gram', 'cây số', 'ki-lô-mét', 'kilomet', 'km',
    'mét vuông', 'mét khối', 'm vuông', 'm khối', 'ki-lô-mét vuông', 'kilomet vuông', 'kilômét vuông', 'km vuông', 'cm', 'xăng-ti-mét', 'phân', 'li', 'ly', 'hải lý', 'dặm vuông', 'sào', 'công đất', 'héc ta', 'hec ta', 'hecta', 'ha', 
    'độ Richter', 'độ richter', 'mã lực', 'sức ngựa', 'watt', 'kW', 'kWh', 'MW', 'megawatt', 'kV', 'kVA', 'MVA', 'thùng', 'carat', 'chỉ', 'lượng vàng', 'cây vàng', 'chỉ vàng', 'calo', 'megapixel', 'MP', 'GB', 'TB', 'điểm phần trăm', 'lần', 'tầng', 'tầng hầm', 'tầng lầu', 'sao', 'TEU', 'DWT', 'mph',
  ],
  percent: ['phần trăm', '%'],
  currencies: {
    đồng: 'VND', 'đồng Việt Nam': 'VND', đ: 'VND', VNĐ: 'VND', vnd: 'VND', đôla: 'USD', 'đô la': 'USD', 'đô-la': 'USD', 'đô la Mỹ': 'USD', 'đô-la Mỹ': 'USD', đô: 'USD', 'USD': 'USD', 'đô la Úc': 'AUD', 'đô la Canada': 'CAD', 'đô la Singapore': 'SGD',
    euro: 'EUR', EUR: 'EUR', ơ: 'EUR', bảng: 'GBP', 'bảng Anh': 'GBP', yên: 'JPY', yen: 'JPY', won: 'KRW', 'nhân dân tệ': 'CNY', tệ: 'CNY', rúp: 'RUB', ruble: 'RUB', rupee: 'INR', baht: 'THB', bath: 'THB', peso: 'PHP', ringgit: 'MYR', franc: 'CHF', rupiah: 'IDR', 'đài tệ': 'TWD', kip: 'LAK', riel: 'KHR', xu: 'USD', cent: 'USD',
  },
  counted: [
    'UAV', 'KOL', 'SUV', 'CLB', 'VĐV', 'HLV', 'ĐBQH', 'đoàn tàu', 'đoàn xe', 'điểm cầu', 'phiếu thu', 'drone', 'chiếc', 'thửa', 'cú', 'cơn', 'luồng', 'bè', 'đàn', 'bầy', 'lứa', 'mạng', 'mẻ', 'thanh', 'que', 'cục', 'khúc', 'mâm', 'vại', 'rổ', 'nải', 'buồng', 'bó', 'cuộn', 'thỏi', 'chồng', 'xấp', 'tràng', 'vết', 'lời', 'dòng', 'ngọn', 'hòn', 'tượng', 'pho', 'cỗ', 'nhà khoa học', 'sĩ quan', 'thủy thủ', 'đội viên', 'đoàn viên', 'đảng viên', 'hội viên', 'tình nguyện viên', 'cái', 'con', 'căn', 'căn hộ', 'ngôi', 'cuốn', 'quyển', 'bức', 'tấm', 'tờ', 'lá', 'cây', 'quả', 'trái', 'viên', 'khẩu', 'bộ', 'bộ phim', 'đôi', 'cặp', 'cặp vợ chồng', 'chuyến', 'chuyến bay', 'vụ', 'vụ án',
    'cuộc', 'trận', 'trận đấu', 'bàn', 'bàn thắng', 'bàn thua', 'lượt', 'ca', 'ca khúc', 'suất', 'phần', 'tiết', 'tiết mục', 'tuyến', 'làn', 'đoạn', 'khoản', 'mục', 'món', 'loại', 'loài', 'giống', 'nhóm', 'đội', 'đội bóng', 'đội tuyển', 'tổ', 'toán', 'đoàn', 'lớp', 'lớp học', 'khối', 'phòng', 'phòng học', 'phòng ngủ', 'toa', 'toà', 'tòa', 'dãy', 'giường', 'giường bệnh', 'ghế', 'chỗ', 'chỗ ngồi', 'chỗ làm', 'trụ', 'trụ điện', 'cột', 'cột điện', 'mũi', 'liều', 'hộp', 'gói', 'gói thầu', 'bao', 'túi', 'chai', 'lon', 'thùng', 'can', 'bình', 'xe', 'xe máy', 'xe tải', 'xe khách', 'xe buýt', 'ô tô', 'ôtô', 'xe ô tô', 'xe ôtô', 'tàu', 'tàu cá', 'tàu thuyền', 'tàu chiến', 'máy bay', 'thuyền', 'vé', 'bước', 'vòng', 'hiệp', 'set', 'ván', 'nước', 'tỉnh', 'tỉnh thành', 'tỉnh, thành phố', 'tỉnh, thành', 'huyện', 'quận', 'quận huyện', 'xã', 'phường', 'phường xã', 'thôn', 'bản', 'thành phố', 'địa phương', 'quốc gia', 'vùng', 'khu', 'khu vực', 'khu công nghiệp', 'điểm', 'điểm đến', 'điểm bán', 'nơi', 'cơ sở', 'cơ quan', 'đơn vị', 'doanh nghiệp', 'công ty', 'ngân hàng', 'trường', 'trường học', 'trường đại học', 'bệnh viện', 'nhà máy', 'nhà', 'nhà dân', 'cửa hàng', 'siêu thị', 'chi nhánh',
    'người', 'người dân', 'người xem', 'người lao động', 'người dùng', 'người khác', 'nam', 'nữ', 'uỷ viên', 'ủy viên', 'thuỷ thủ', 'quân', 'quân nhân', 'cường quốc', 'tuyên bố', 'gốc', 'em', 'em bé', 'bạn', 'bạn trẻ', 'em nhỏ', 'cháu', 'cháu bé', 'bé', 'bé trai', 'bé gái', 'anh em', 'chị em', 'mẹ con', 'bà con', 'vị', 'ông', 'bà', 'hộ', 'hộ dân', 'hộ gia đình', 'hộ nghèo', 'gia đình', 'học sinh', 'sinh viên', 'thí sinh', 'học viên', 'giáo viên', 'thầy cô', 'cán bộ', 'công nhân', 'nhân viên', 'nhân khẩu', 'lao động', 'nhân công', 'kỹ sư', 'bác sĩ', 'y bác sĩ', 'y tá', 'điều dưỡng', 'bệnh nhân', 'nạn nhân', 'hành khách', 'du khách', 'khách', 'khách hàng', 'khách mời', 'khán giả', 'cổ động viên', 'thành viên', 'đại biểu', 'đại diện', 'lãnh đạo', 'hiệu trưởng', 'phi công', 'phi hành gia', 'thuyền viên', 'ngư dân', 'nông dân', 'tiểu thương', 'binh sĩ', 'binh lính', 'lính', 'chiến sĩ', 'bộ đội', 'cảnh sát', 'công an', 'kiểm lâm', 'đối tượng', 'nghi phạm', 'nghi can', 'bị can', 'bị cáo', 'tội phạm', 'thanh niên', 'thiếu niên', 'phụ nữ', 'trẻ', 'trẻ em', 'cầu thủ', 'vận động viên', 'huấn luyện viên', 'tay vợt', 'tay súng', 'nghệ sĩ', 'diễn viên', 'ca sĩ', 'tác giả', 'nhà báo', 'phóng viên', 'chuyên gia', 'tỷ phú', 'ứng viên', 'ứng cử viên', 'cử tri', 'phiếu', 'phiếu bầu', 'dân', 'con người', 'thi thể', 'linh hồn', 'cụ', 'anh', 'chị', 'cô gái', 'chàng trai', 'đứa trẻ', 'đứa con', 'người con',
    'dự án', 'công trình', 'chương trình', 'kế hoạch', 'đề tài', 'đề nghị', 'đề xuất', 'ý kiến', 'kiến nghị', 'câu hỏi', 'câu', 'bài', 'bài viết', 'bài hát', 'bài thi', 'tác phẩm', 'sản phẩm', 'mẫu', 'mẫu xe', 'mặt hàng', 'nội dung', 'nhiệm vụ', 'giải pháp', 'nguyên nhân', 'yếu tố', 'tiêu chí', 'lĩnh vực', 'ngành', 'ngành nghề', 'chuyên ngành', 'chuyên khoa', 'môn', 'môn thi', 'môn học', 'tín chỉ', 'quyết định', 'văn bản', 'hồ sơ', 'đơn', 'đơn hàng', 'hợp đồng', 'thỏa thuận', 'biện pháp', 'bước tiến', 'kịch bản', 'trường hợp', 'hành vi', 'tội danh', 'lỗi', 'giải', 'giải thưởng', 'huy chương', 'huy chương vàng', 'HCV', 'HCB', 'HCĐ', 'danh hiệu', 'kỷ lục', 'pha', 'cơ hội', 'thẻ', 'thẻ vàng', 'thẻ đỏ', 'thập kỷ', 'thế hệ', 'mùa', 'mùa giải', 'đợt', 'cơn bão', 'phiên', 'phiên họp', 'kỳ', 'kỳ họp', 'lô', 'nền', 'mảnh', 'miếng', 'hạt', 'giọt', 'sợi', 'tập', 'trang', 'chữ', 'từ', 'cổ phiếu', 'cổ phần', 'tài khoản', 'thuê bao', 'tin nhắn', 'bình luận', 'chia sẻ', 'lượt thích', 'video', 'clip', 'hình ảnh', 'camera', 'điện thoại', 'máy', 'máy tính', 'tên lửa', 'xe tăng', 'tàu ngầm', 'căn cứ', 'hòn đảo', 'đảo', 'ngọn núi', 'con trai', 'con gái', 'trang trại', 'di tích', 'di sản', 'lễ hội', 'sự kiện', 'hoạt động', 'tổ chức', 'cá nhân', 'tập thể', 'điển hình', 'tấm gương', 'bên', 'phía', 'chiều', 'cửa', 'cánh', 'tay', 'chân', 'mắt', 'trái tim', 'vết thương', 'nhát', 'cạnh', 'trạm', 'nhà ga', 'ga', 'cầu vượt', 'hầm', 'nút giao', 'ngã tư', 'bãi', 'bãi đỗ', 'hàng', 'ô', 'tầng nổi', 'bánh', 'bánh mì', 'bát', 'đĩa', 'tô', 'ly', 'cốc', 'bữa', 'bữa ăn',
  ],
  countedEndings: [],
  notCounted: [
    'nhận', 'điều trị', 'phẫu thuật', 'bị', 'được', 'đã', 'đang', 'sẽ', 'là', 'và', 'của', 'cho', 'với', 'trong', 'ngoài', 'tại', 'ở', 'từ', 'đến', 'tới', 'vào', 'ra', 'lên', 'xuống', 'về', 'qua', 'theo', 'do', 'bởi', 'vì', 'nên', 'mà', 'thì', 'khi', 'nếu', 'để', 'có', 'không', 'chưa', 'cũng', 'còn', 'nhưng', 'hoặc', 'hay', 'so', 'trên', 'dưới', 'giữa', 'sau', 'trước', 'này', 'đó', 'nay', 'kia', 'ấy', 'rồi', 'nữa', 'thôi', 'gồm', 'cùng', 'như', 'tức', 'thuộc', 'mỗi', 'các', 'những', 'một', 'tăng', 'giảm', 'đạt', 'chết', 'tử vong', 'thiệt mạng', 'mất', 'bằng', 'hơn', 'nhất', 'trở', 'đi', 'tham', 'phải', 'ai', 'gì', 'chỉ', 'vẫn', 'đều', 'mới', 'khoảng', 'gần', 'làm', 'gây', 'khiến', 'nhằm', 'rằng', 'lại', 'nằm', 'nói', 'âm', 'dương', 'giáp', 'dài', 'rộng', 'cao', 'sâu', 'nặng', 'tượng trưng',
  ],
  notNumbers: ['triệu tập', 'triệu hồi', 'trăm năm hạnh phúc', 'vạn sự', 'vạn vật', 'ngàn xưa', 'nghìn trùng'],
  countedLinks: [],
  heads: ['cả', 'tuổi', 'tuổi từ'],
  negatives: ['âm'],
  vagueHeads: ['hàng', 'vài', 'mấy', 'cả', 'bạc'],
  rangeWords: ['đến', 'tới'],
  labels: [
    'số nhà', 'độ',
    'số', 'lần', 'lần thứ', 'thứ', 'điều', 'khoản', 'điểm', 'chương', 'mục', 'bài', 'tập', 'kỳ', 'kì', 'phần', 'trang', 'câu', 'đề', 'mã đề', 'hạng', 'top', 'vòng', 'bảng', 'nhóm', 'lớp', 'khối', 'cấp', 'bậc', 'khóa', 'khoá', 'quận', 'phường', 'khu phố', 'khu', 'tổ', 'tổ dân phố', 'ấp', 'thôn', 'xóm', 'đội', 'bản', 'làng', 'khóm', 'ngõ', 'ngách', 'hẻm', 'kiệt', 'lô', 'tầng', 'phòng', 'cửa', 'cổng', 'đường', 'quốc lộ', 'QL', 'tỉnh lộ', 'TL', 'ĐT', 'hương lộ', 'vành đai', 'km', 'phân đội', 'tiểu đoàn', 'trung đoàn', 'sư đoàn', 'lữ đoàn', 'quân khu', 'quân đoàn', 'phi đội', 'hải đội', 'binh đoàn', 'vùng', 'đoạn', 'giai đoạn', 'đợt', 'mức', 'loại', 'nghị quyết', 'nghị định', 'thông tư', 'quyết định', 'công văn', 'chỉ thị', 'luật', 'chỉ số', 'kênh', 'VTV', 'áo số', 'phút', 'phút thứ', 'ca', 'bệnh nhân', 'BN', 'nhà số', 'ĐT:', 'điện thoại', 'hotline', 'biển số', 'BKS', 'thế hệ', 'mùa', 'mẫu', 'hiệp', 'trận', 'báo động', 'nhà máy', 'nguyện vọng', 'bệnh viện', 'BV', 'tàu', 'dự án', 'phân khúc', 'đời', 'phiên bản', 'series', 'con số', 'ga', 'trạm', 'xe số', 'toa', 'chuyến bay', 'lượt', 'ngày thứ', 'năm thứ', 'tháng thứ', 'mũi', 'mũi thứ', 'liều thứ', 'tuần thứ', 'người thứ',
  ],
  notLabels: ['biên bản', 'văn bản', 'kịch bản', 'cơ bản', 'triệu tập', 'học tập', 'luyện tập', 'thực tập', 'nhiệt độ', 'tốc độ', 'mật độ', 'cường độ', 'trong số', 'tổng số', 'con số', 'số lượng', 'chỉ số', 'có số', 'trên số', 'những lần', 'mỗi lần'],
  streets: [],
};
