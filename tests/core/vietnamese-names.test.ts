import { expect, test } from 'vitest';
import { namesIn } from './names-in';

test.each([
  ['Thủ tướng Anh bà Theresa Hale phát biểu.', ['Theresa Hale (Thủ tướng Anh)']],
  ['Đặng Quốc Bảo, một binh sĩ Iraq, nói với phóng viên.', ['Đặng Quốc Bảo (một binh sĩ Iraq)']],
  ['Ông Đặng Quốc Bảo nói. Chiều nay ông Bảo về quê.', ['Đặng Quốc Bảo ×2']],
  ['Chủ tịch nước Phan Minh Đức tiếp khách.', ['Phan Minh Đức (Chủ tịch nước)']],
  ['Bà Hồ Thu Hằng, Phó Giám đốc Sở Y tế Vĩnh Long, cho biết.', ['Hồ Thu Hằng (Phó Giám đốc Sở Y tế Vĩnh Long)']],
  ['Bộ trưởng Bộ Công Thương Đỗ Hải Nam trả lời.', ['Đỗ Hải Nam (Bộ trưởng Bộ Công Thương)']],
  [
    'Tổng thống Pháp Jean Dupont gặp thủ tướng Đức Anna Schmidt.',
    ['Jean Dupont (Tổng thống Pháp)', 'Anna Schmidt (thủ tướng Đức)'],
  ],
  ['Chủ tịch xã Lê Hữu Phước cho hay.', ['Lê Hữu Phước (Chủ tịch xã)']],
  ['Trợ lý của Bộ trưởng Lê Hữu Phước cho hay.', ['Lê Hữu Phước (Bộ trưởng)']],
  ['Đại tá Lê Hữu Phước, Giám đốc Sở Y tế, nói.', ['Lê Hữu Phước (Đại tá, Giám đốc Sở Y tế)']],
  ['Chủ tịch HĐND tỉnh Lê Hữu Phước cho hay.', ['Lê Hữu Phước (Chủ tịch HĐND tỉnh)']],
  ['Ông Lê Văn Minh, Giám đốc phân tích Công ty Sao Mai, nói.', ['Lê Văn Minh (Giám đốc phân tích Công ty Sao Mai)']],
  [
    'Bà Lê Thị An, giám đốc bệnh viện, và Cục trưởng Cục Quản lý khám chữa bệnh Hà Văn Đức nói.',
    ['Lê Thị An (giám đốc bệnh viện)', 'Hà Văn Đức (Cục trưởng Cục Quản lý khám chữa bệnh)'],
  ],
  ['Cháu bé H. được chị Trần Thị L. đưa đi.', ['H.', 'Trần Thị L.']],
  ['Theo vợ anh Bảo, anh Bảo bị thương. Mẹ bé H. khóc.', ['Bảo ×2', 'H.']],
  ['Laura, vợ ông, đến. Cựu Phó Giám đốc Ngành hàng tin học vắng mặt.', ['Laura (vợ ông)']],
  ['Tướng Kim Yong - chul phát biểu.', ['Kim Yong - chul (Tướng)']],
  ['Công an đang tìm Vũ Tiến Hưng. Theo lời khai, Hưng rời nhà lúc 5h.', ['Vũ Tiến Hưng ×2']],
  ['Vợ Bảo, chị Hoa, đến. Anh Bảo khóc.', ['Bảo ×2', 'Hoa']],
  ['Anh Bảo đến. Sau đó mẹ Bảo khóc.', ['Bảo ×2']],
  ['Con trai Bảo khóc.', ['Bảo (Con trai)']],
  ['Ông Petro Marchenskyi đến. Ông Marchenskyy gặp bà Hoa. Bà gọi ông Marchensky.', ['Petro Marchenskyi ×3', 'Hoa']],
  ['Hội thảo bàn về Phong trào “Cả nước chung tay”.', []],
  ['Ông Nam cho biết. Chị Tây cười.', ['Nam', 'Tây']],
  ['Ông Lê Văn Toàn và Đỗ Hải Nam vào sân thay Văn Toàn và Đình Bắc.', ['Lê Văn Toàn ×2', 'Đỗ Hải Nam', 'Đình Bắc']],
  // lists of names that are common words as well
  ['Toàn, Hậu và Lý, ba học sinh lớp 9, bị thương.', ['Toàn', 'Hậu', 'Lý']],
  ['Tuấn, Vinh và Quỳnh Như nhập viện. Mỹ, Trung và Nga họp.', ['Tuấn', 'Vinh', 'Quỳnh Như']],
  ['Hoa, quả và rau tăng giá. Mưa ở Tây Ninh, Bình Long và Tân Sơn.', []],
  // whose country stands between, and what the office is for
  [
    'Tiền đạo người Brazil Wellington Prado và nhà cầm quân người Hàn Quốc Kim về nước.',
    ['Wellington Prado (Tiền đạo người Brazil)', 'Kim (nhà cầm quân người Hàn Quốc)'],
  ],
  ['Chủ tịch thành phố Lương Đình Khang hứa.', ['Lương Đình Khang (Chủ tịch thành phố)']],
  ['Trưởng ban Kỷ luật Vũ Xuân Thành nói.', ['Vũ Xuân Thành (Trưởng ban Kỷ luật)']],
  [
    'Trưởng phòng Khớp nối Lê Văn An nói. Trưởng phòng Hải cười.',
    ['Lê Văn An (Trưởng phòng Khớp nối)', 'Hải (Trưởng phòng)'],
  ],
  [
    'Bí thư Tỉnh uỷ Lê Thái Bình nói. Bà Trần Thị Thanh Xuân nghe.',
    ['Lê Thái Bình (Bí thư Tỉnh uỷ)', 'Trần Thị Thanh Xuân'],
  ],
  // one syllable is a place
  ['Ca sĩ Mỹ Linh hát. Mỹ Linh rời sân khấu.', ['Mỹ Linh (Ca sĩ) ×2']],
  ['Gần đây Mỹ Linh Bolero ký hợp đồng.', ['Mỹ Linh Bolero']],
  ['Họ tung Đình Bắc vào sân. Đình Bắc ghi bàn.', ['Đình Bắc ×2']],
  ['Ông Lê Văn Cảnh và bà Mai Thanh chờ. Cảnh sát đến. Thanh khoản tăng.', ['Lê Văn Cảnh', 'Mai Thanh']],
  ['Bà Lê Thị Hoa, Phó giám đốc Sở, vắng mặt.', ['Lê Thị Hoa (Phó giám đốc Sở)']],
  [
    'Giám đốc Bệnh viện Đa khoa II Lâm Đồng Lê Hữu Khánh nói.',
    ['Lê Hữu Khánh (Giám đốc Bệnh viện Đa khoa II Lâm Đồng)'],
  ],
  ['Nhờ anh Tư Đờn, em họ Út Mén giúp.', ['Tư Đờn (em họ)', 'Út Mén (em họ)']],
  ['Cháu T.G.H. và tài xế Lê Văn L. chờ. Không thấy H. ở đó. Hôm đó, L. ngủ.', ['T.G.H. ×2', 'Lê Văn L. (tài xế) ×2']],
  ['Bộ trưởng Công Thương Nguyễn Hồng Mận ký.', ['Nguyễn Hồng Mận (Bộ trưởng Công Thương)']],
  ['Ngô Bảo Nam sinh năm 1994. Trợ lý Đoàn Minh Hải đến.', ['Ngô Bảo Nam', 'Đoàn Minh Hải (Trợ lý)']],
  ['Ca sĩ Thu Mận, rapper Suboi và diễn viên Mai Lê đến.', ['Thu Mận (Ca sĩ)', 'Suboi (rapper)', 'Mai Lê (diễn viên)']],
  ['Quán quân Giọng hát vàng vắng mặt. Ảnh của MINH ĐĂNG', ['MINH ĐĂNG']],
])('people: %s', (text, expected) => expect(namesIn(text, 'vi').people).toEqual(expected));

test.each([
  [
    'Công an quận Bình Thạnh làm việc với Công ty TNHH Minh Long.',
    ['Công an quận Bình Thạnh', 'Công ty TNHH Minh Long'],
  ],
  ['Ông trình Quốc hội dự án Luật Thuế. Formosa Hà Tĩnh đền bù.', ['Quốc hội', 'Formosa Hà Tĩnh']],
  [
    'Bộ Văn hoá, Thể thao và Du lịch cùng Bộ Giáo dục và Đào tạo.',
    ['Bộ Văn hoá, Thể thao và Du lịch', 'Bộ Giáo dục và Đào tạo'],
  ],
  ['Bộ Y tế kiểm tra Bệnh viện Hoa Sen theo Bộ luật Dân sự 2015.', ['Bộ Y tế', 'Bệnh viện Hoa Sen']],
  ['Trong quý II, Liên đoàn Lao động tỉnh họp.', []],
  ['Hội Nông dân Việt Nam và Hội nông dân Việt Nam.', ['Hội Nông dân Việt Nam ×2']],
  ['Sở GD&ĐT Cà Mau thanh tra trường THPT Nguyễn Du.', ['Sở GD&ĐT Cà Mau', 'trường THPT Nguyễn Du']],
  ['Uỷ ban Tài chính Ngân sách họp. Đảng và Nhà nước quan tâm.', ['Uỷ ban Tài chính Ngân sách', 'Đảng', 'Nhà nước']],
  ['Cơ quan Phòng chống ma tuý Mỹ (DEA) cho biết. DEA từ chối bình luận.', ['Cơ quan Phòng chống ma tuý Mỹ ×3']],
  ['Đài cảnh báo Triều Tiên. Cán bộ Hà Nội đi bộ.', []],
  [
    'Vụ Giáo dục tiểu học và Cục Y tế dự phòng họp. Vụ Trịnh Xuân kéo dài.',
    ['Vụ Giáo dục tiểu học', 'Cục Y tế dự phòng'],
  ],
  ['Theo Chứng khoán VPS và Chứng khoán Bản Lâm, thị trường yếu.', ['Chứng khoán VPS', 'Chứng khoán Bản Lâm']],
  ['Ông ký với một tập đoàn Nhật Bản.', []],
  ['Đội CSGT số 3 phối hợp Công an xã Tân An.', ['Đội CSGT số 3', 'Công an xã Tân An']],
  ['Phòng Cảnh sát giao thông và Uỷ ban Nhân dân huyện họp.', ['Phòng Cảnh sát giao thông']],
  ['Ông mở Trung tâm đào tạo lái xe Hoàng Gia.', ['Trung tâm đào tạo lái xe Hoàng Gia']],
  ['Becamex TP.HCM thua Gamba Osaka ở AFC Champions League Two.', ['Becamex TP.HCM', 'Gamba Osaka']],
  ['Thanh niên đi làm. Hiện Trường CĐ Sao Mai tuyển sinh.', ['Trường CĐ Sao Mai']],
  ['CBRE Việt Nam và KazMunayGas họp. Sở GD-ĐT rà soát.', ['CBRE Việt Nam', 'KazMunayGas', 'Sở GD-ĐT']],
  [
    'Uỷ ban MTTQ Việt Nam phường Cái Bè thăm Trạm Y tế xã Thạnh Phú Đông.',
    ['Uỷ ban MTTQ Việt Nam phường Cái Bè', 'Trạm Y tế xã Thạnh Phú Đông'],
  ],
  ['Cùng ban nhạc Sao Mai dự Olympic Paris. Bí thư Đoàn Trường Đại học Y nói.', ['Sao Mai', 'Đoàn Trường Đại học Y']],
  [
    'Uỷ ban Văn hoá và Xã hội họp. Phòng Cảnh sát hình sự phối hợp Công an TP Huế.',
    ['Uỷ ban Văn hoá và Xã hội', 'Phòng Cảnh sát hình sự', 'Công an TP Huế'],
  ],
  ['Thép Xanh Thái Bình thua CLB Hoàng Long Nghệ An 2-0.', ['Thép Xanh Thái Bình', 'CLB Hoàng Long Nghệ An']],
  ['Tập đoàn Sao Mai An Giang báo lãi.', ['Tập đoàn Sao Mai An Giang']],
  [
    'Danh sách đội tuyển Việt Nam đã có. Cảnh sát PCCC và CNCH tỉnh Khánh Hoà đến.',
    ['đội tuyển Việt Nam', 'Cảnh sát PCCC và CNCH tỉnh Khánh Hoà'],
  ],
  [
    'Ngân hàng Nhà nước phát hành tín phiếu. Anh gặp phóng viên Báo Người Lao Động.',
    ['Ngân hàng Nhà nước', 'Người Lao Động'],
  ],
  ['Hiệp hội Chế biến và Xuất khẩu Thuỷ sản Việt Nam dự báo.', ['Hiệp hội Chế biến và Xuất khẩu Thuỷ sản Việt Nam']],
  [
    'Bộ Lao động - Thương binh và Xã hội (LĐ-TB&XH) họp. Theo Bộ LĐ-TB&XH, lương tăng.',
    ['Bộ Lao động - Thương binh và Xã hội ×3'],
  ],
  [
    'Công ty cổ phần Xuất nhập khẩu Thuỷ sản Phương Nam họp. Thuỷ sản Phương Nam báo lãi.',
    ['Công ty cổ phần Xuất nhập khẩu Thuỷ sản Phương Nam ×2'],
  ],
  [
    'Luật sư của Công ty TNHH Giải trí Sao Khuê nói. Theo bà Hằng, chính Sao Khuê đề xuất.',
    ['Công ty TNHH Giải trí Sao Khuê ×2'],
  ],
  ['Huyền Lê (Theo Reuters, AFP)', ['Reuters', 'AFP']],
  ['Theo Dragon Capital, hậu trường phim rất vui.', ['Dragon Capital']],
  ['Công an vào cuộc, UBND tỉnh họp, công ty xin lỗi.', []],
  ['Đội trưởng U23 Việt Nam Nguyễn Tiến Linh.', ['U23 Việt Nam']],
  ['TAND TP Vinh xử. Toà án nhân dân TP Vinh tuyên án.', ['Toà án nhân dân TP Vinh ×2']],
])('organisations: %s', (text, expected) => expect(namesIn(text, 'vi').organisations).toEqual(expected));

test.each([
  ['Nhà ở phường 12, quận Gò Vấp, TP. HCM.', ['phường 12', 'quận Gò Vấp', 'TP. HCM']],
  ['Trên Quốc lộ 1 và QL14, gần cầu Bãi Cháy.', ['Quốc lộ 1', 'QL14', 'cầu Bãi Cháy']],
  ['Huyện Mường Lát bị cô lập. Đường lên Mường Lát sạt lở.', ['Huyện Mường Lát ×2']],
  ['Các nước châu Âu và châu Á - Thái Bình Dương.', ['châu Âu', 'châu Á - Thái Bình Dương']],
  ['Khách đến Phủ Chủ tịch, lăng Chủ tịch Hồ Chí Minh.', ['Phủ Chủ tịch', 'lăng Chủ tịch Hồ Chí Minh']],
  ['Nước ta đổi mới. Anh ấy hỏi anh Mỹ.', []],
  ['Bão Rosita đổ bộ Quảng Ngãi.', ['Quảng Ngãi']],
  [
    'Tàu qua eo biển Đài Loan, Đài Loan cho biết. Bão vào vịnh Mexico, gần Mexico.',
    ['eo biển Đài Loan', 'Đài Loan', 'vịnh Mexico', 'Mexico'],
  ],
  ['Người dân tỉnh Cà Mau mừng. Cà Mau vào hội.', ['tỉnh Cà Mau ×2']],
  ['Công an xã Viện Sơn đã vào cuộc. Viện Sơn là xã nghèo.', ['Viện Sơn']],
  ['Trung tâm Hội nghị tỉnh Lộc Giang khánh thành. Đến năm 2045 Lộc Giang có cảng.', ['Lộc Giang']],
  ['Bộ Tư lệnh Cảnh sát biển vùng I cử tàu đi. Quý I có 5 vụ.', []],
  ['Anh Hùng (38 tuổi, trú TP Pleiku, Gia Lai) đi từ đầu cầu TP.HCM.', ['TP Pleiku', 'Gia Lai', 'TP.HCM']],
  [
    'Cao tốc Cam Lâm - Vĩnh Hảo tê liệt. Đường vành đai 4 dài 112 km.',
    ['Cao tốc Cam Lâm - Vĩnh Hảo', 'Đường vành đai 4'],
  ],
])('places: %s', (text, expected) => expect(namesIn(text, 'vi').places).toEqual(expected));

test('a role alone stands for its only bearer', () => {
  const { found } = namesIn('Thủ tướng Mai Văn Sơn họp báo.\nThủ tướng nhấn mạnh ba việc.', 'vi');
  expect(found.person[0]!.roleSpans).toEqual([{ block: 1, start: 0, end: 9 }]);
});
