import type { NameWords } from '../../core/language';
import { givenNames } from '../given-names';

/** What tells people, organisations and places from each other in Vietnamese. */
export const vietnameseNames: NameWords = {
  mixedCase: true,
  address: (
    'tên, ông, bà, ngài, bầu, anh, chị, em, cô, chú, bác, cụ, cháu, bé, thầy, cậu, dì, thím, mợ, bé gái, bé trai, em bé, ông cụ, bà cụ, vợ chồng ông, vợ chồng anh, ' +
    'vợ chồng chị, ông bà, gia đình ông, gia đình bà, gia đình anh, gia đình chị, Mr, Mrs, Ms, Dr'
  ).split(', '),
  attendants: ['trợ lý', 'người phát ngôn', 'phát ngôn viên', 'luật sư', 'thư ký', 'cố vấn'],
  roles: (
    'độc giả, khán giả, ' +
    // party and state
    'người đồng cấp, đồng cấp, người kế nhiệm, người tiền nhiệm, tổng bí thư, phó bí thư, phó bí thư thường trực, bí thư, bí thư thứ nhất, chủ tịch, chủ tịch nước, phó chủ tịch nước, phó chủ tịch, phó chủ tịch thường trực, chủ tịch quốc hội, ' +
    'phó chủ tịch quốc hội, thủ tướng, thủ tướng chính phủ, phó thủ tướng, phó thủ tướng thường trực, bộ trưởng, thứ trưởng, thứ trưởng thường trực, ngoại trưởng, tổng thống, phó tổng thống, cố tổng thống, ' +
    'quốc vương, nữ hoàng, vua, hoàng tử, công chúa, thái tử, thái hậu, hoàng đế, giáo hoàng, hồng y, giám mục, linh mục, hoà thượng, thượng toạ, đại đức, thống đốc, phó thống đốc, thị trưởng, phó thị trưởng, tỉnh trưởng, ' +
    'quốc vụ khanh, thủ hiến, tổng thư ký, phó tổng thư ký, thư ký, cao uỷ, uỷ viên, uỷ viên bộ chính trị, uỷ viên trung ương đảng, đại biểu, đại biểu quốc hội, nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, dân biểu, đại sứ, ' +
    'phó đại sứ, tổng lãnh sự, đặc phái viên, cố vấn, cố vấn an ninh quốc gia, người phát ngôn, phát ngôn viên, nữ phát ngôn viên, nhà lãnh đạo, lãnh đạo, lãnh tụ, thủ lĩnh, thủ lĩnh tối cao, lãnh tụ tối cao, đồng chí, chính trị gia, nhà ngoại giao, quan chức, ' +
    'chánh án, phó chánh án, viện trưởng, phó viện trưởng, viện phó, tổng thanh tra, phó tổng thanh tra, chánh thanh tra, tổng kiểm toán, chánh văn phòng, phó chánh văn phòng, chánh toà, trưởng ban, phó ban, phó trưởng ban, ' +
    'trưởng phòng, phó phòng, phó trưởng phòng, trưởng, phó trưởng, cục trưởng, cục phó, phó cục trưởng, vụ trưởng, vụ phó, phó vụ trưởng, tổng cục trưởng, phó tổng cục trưởng, chi cục trưởng, phó chi cục trưởng, ' +
    'hạt trưởng, đội trưởng, đội phó, phó đội trưởng, trưởng thôn, trưởng bản, trưởng ấp, tổ trưởng, trưởng khu phố, trưởng đặc khu, đặc khu trưởng, giám tuyển, phó trưởng khoa Ngoại, phó trưởng khoa Nội, phó trưởng khoa Sản, phó trưởng khoa Nhi, phó trưởng khoa Cấp cứu, đại biểu đoàn, trưởng khoa, trưởng khoa Ngoại, trưởng khoa Nội, trưởng khoa Sản, trưởng khoa Nhi, trưởng khoa Cấp cứu, trưởng khoa Hồi sức, trưởng khoa Hồi sức tích cực, trưởng khoa Dược, phó khoa, phó trưởng khoa, phó trưởng đoàn, trưởng nhóm, trưởng đại diện, ' +
    // ranks
    'đại tướng, thượng tướng, trung tướng, thiếu tướng, tướng, đại tá, thượng tá, trung tá, thiếu tá, đại uý, thượng uý, trung uý, thiếu uý, thượng sĩ, trung sĩ, hạ sĩ, binh nhất, binh nhì, đô đốc, phó đô đốc, chuẩn đô đốc, chuẩn tướng, ' +
    'tư lệnh, phó tư lệnh, chỉ huy, chỉ huy trưởng, phó chỉ huy trưởng, chính uỷ, phó chính uỷ, chính trị viên, tham mưu trưởng, tổng tham mưu trưởng, chiến sĩ, binh sĩ, cảnh sát trưởng, cảnh sát, điều tra viên, kiểm sát viên, thẩm phán, hội thẩm, công tố viên, trung đoàn trưởng, lữ đoàn trưởng, sư đoàn trưởng, ' +
    // work
    'giám đốc, phó giám đốc, phó giám đốc thường trực, tổng giám đốc, phó tổng giám đốc, giám đốc điều hành, giám đốc kinh doanh, giám đốc kỹ thuật, chủ tịch hội đồng quản trị, chủ tịch HĐQT, chủ tịch HĐTV, chủ tịch hội đồng thành viên, ' +
    'CEO, GĐ, PGĐ, TGĐ, CT, PCT, TT, TBT, HLV, HLV trưởng, huấn luyện viên, huấn luyện viên trưởng, trợ lý, trợ lý huấn luyện viên, nhà sáng lập, đồng sáng lập, người sáng lập, nhà đồng sáng lập, tỷ phú, tỉ phú, triệu phú, doanh nhân, nữ doanh nhân, ông chủ, bà chủ, chủ nhà, chủ quán, chủ tiệm, chủ trang trại, chủ rẫy, chủ vườn, chủ trại, chủ thầu, chủ quầy, chủ sạp, chủ ghe, chủ xe, chủ trọ, chủ nhà trọ, chủ vựa, chủ đò, chủ hộ, chủ quán nước, chủ shop, chủ nhà hàng, chủ khách sạn, chủ xưởng, chủ lò, chủ hãng, chủ biên, chủ mưu, chủ hụi, chủ ruộng, chủ đầm, chủ bè, chủ homestay, ' +
    'chủ cửa hàng, chủ đầu tư, chủ nhiệm, phó chủ nhiệm, chủ doanh nghiệp, chủ cơ sở, chủ tàu, hiệu trưởng, hiệu phó, phó hiệu trưởng, giáo viên, cô giáo, thầy giáo, giảng viên, nhà giáo, nhà giáo ưu tú, nhà giáo nhân dân, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, cử nhân, kỹ sư, kiến trúc sư, luật sư, bác sĩ, bác sỹ, ca sỹ, nghệ sỹ, nhạc sỹ, tiến sỹ, thạc sỹ, y sỹ, hoạ sỹ, võ sỹ, thượng nghị sỹ, dược sỹ, y sĩ, y tá, điều dưỡng, dược sĩ, ' +
    'nữ hộ sinh, lương y, GS, PGS, TS, ThS, BS, BSCKI, BSCKII, BS.CKI, BS.CKII, BS.CK1, BS.CK2, BS CKI, BS CKII, BS CK1, BS CK2, ThS.BS, TS.BS, PGS.TS, PGS.TS.BS, GS.TS, GS.TS.BS, GS.TSKH, ThS.BS CKII, ThS.LS, KTS, BSCK1, BSCK2, KS, LS, DS, CN, NSND, NSƯT, NGND, NGƯT, TSKH, viện sĩ, nhà khoa học, nhà nghiên cứu, nhà vật lý, nhà sử học, nhà văn, nhà thơ, nhà báo, nhà phê bình, nhà thiết kế, nhà sản xuất, nhà sưu tập, nhà văn hoá, nhà biên kịch, nhà kinh tế, nhà hoạt động, nhà môi giới, phóng viên, biên tập viên, bình luận viên, ' +
    'tổng biên tập, phó tổng biên tập, biên kịch, nhiếp ảnh gia, phóng viên ảnh, MC, người dẫn chương trình, dẫn chương trình, đạo diễn, diễn viên, nam diễn viên, nữ diễn viên, ca sĩ, nam ca sĩ, nữ ca sĩ, danh ca, rapper, nhạc sĩ, nhạc công, nghệ sĩ, nghệ sĩ ưu tú, nghệ sĩ nhân dân, danh hài, nghệ nhân, hoạ sĩ, hoa hậu, á hậu, nam vương, người mẫu, siêu mẫu, người đẹp, ' +
    'hotgirl, hot girl, hot boy, nữ hoàng sắc đẹp, NTK, đầu bếp, DJ, vũ công, biên đạo, biên đạo múa, quán quân, á quân, cầu thủ, tiền đạo, tiền vệ, hậu vệ, trung vệ, thủ môn, thủ quân, thủ thành, trung phong, chân sút, danh thủ, tuyển thủ, trọng tài, vận động viên, VĐV, võ sĩ, kỳ thủ, tay vợt, kình ngư, xạ thủ, cua rơ, ' +
    'chuyên gia, chuyên viên, nhân viên, cán bộ, công chức, công nhân, nữ công nhân, nông dân, ngư dân, ngư phủ, thuyền trưởng, thuyền viên, máy trưởng, phi công, cơ trưởng, tiếp viên, tài xế, lái xe, phụ xe, bảo vệ, thợ, thợ lặn, thương nhân, tiểu thương, nội trợ, học sinh, nữ sinh, nam sinh, sinh viên, cựu sinh viên, thí sinh, thủ khoa, á khoa, ' +
    'nghiên cứu sinh, du học sinh, tình nguyện viên, tín đồ, phật tử, bệnh nhân, nạn nhân, hành khách, du khách, cư dân, người dân, phụ huynh, cử tri, khách hàng, tài khoản, bị cáo, bị hại, bảo mẫu, người gác đền, bị can, nghi phạm, nghi can, đối tượng, hung thủ, kẻ, trùm, trùm ma tuý, ông trùm, thủ phạm, tử tù, phạm nhân, tù nhân, siêu lừa, nữ quái, điệp viên, cựu điệp viên, ' +
    'nhà đầu tư, nhà phân tích, nhà quan sát, nhà bình luận, nhà hoạt động môi trường, nhà từ thiện, giám khảo, thành viên, hội viên, đảng viên, đoàn viên, cựu chiến binh, thương binh, liệt sĩ, anh hùng, mẹ Việt Nam anh hùng, bà mẹ Việt Nam anh hùng, già làng, cư sĩ, ni sư, sư thầy, sư cô, phật sống, tác giả, dịch giả, blogger, youtuber, tiktoker, streamer, vlogger, ' +
    // family
    'vợ, chồng, con trai, con gái, con, cha, mẹ, bố, má, mẹ ruột, cha ruột, bố đẻ, mẹ đẻ, cha dượng, mẹ kế, mẹ chồng, bố chồng, bố vợ, mẹ vợ, em trai, em gái, anh trai, chị gái, anh rể, chị dâu, em rể, em dâu, con dâu, con rể, ông nội, bà nội, ông ngoại, bà ngoại, cháu trai, cháu gái, cháu nội, cháu ngoại, ' +
    'bạn trai, bạn gái, người yêu, hôn phu, hôn thê, vợ cũ, chồng cũ, bạn thân, đồng nghiệp, đồng đội, phu nhân, đệ nhất phu nhân, quý tử, ái nữ, người cha, người mẹ, người vợ, người chồng, anh em, người anh, chị em, song sinh, bí thư thành uỷ, bí thư tỉnh uỷ, bí thư huyện uỷ, bí thư quận uỷ, bí thư đảng uỷ, phó bí thư tỉnh uỷ, phó bí thư thành uỷ, phó bí thư huyện uỷ, quyền bí thư, trưởng bộ môn, kế toán trưởng, thủ quỹ, thủ kho, điều dưỡng trưởng, kỹ thuật viên, thư ký toà soạn, hoạ tiết gia, nhà tạo mẫu, stylist, người đại diện, người quản lý, thầu khoán, nhà thầu, thợ xây, thợ may, thợ mỏ, thợ săn, diêm dân, lâm dân, đồng bào, tu sĩ, mục sư, giáo sĩ, giáo chủ, đại giáo chủ, thủ tướng lâm thời, tổng thống đắc cử, tổng thống lâm thời, tổng thống mãn nhiệm, quyền tổng thống, cựu tổng thống, cựu thủ tướng, cựu bộ trưởng, bộ trưởng quốc phòng, bộ trưởng ngoại giao, bộ trưởng tài chính, thủ tướng đắc cử, chủ tịch hạ viện, chủ tịch thượng viện, lãnh đạo phe đối lập, thủ lĩnh phe đối lập, tổng giám mục, đạo sĩ, thiền sư, pháp sư, golfer, cơ thủ, tay đua, tay chèo, đô vật, võ sư, huấn luyện viên thể lực, bác sĩ đội tuyển, ngoại binh, nội binh, tân binh, hậu vệ trái, hậu vệ phải, tiền vệ trung tâm, tiền đạo cánh, trung vệ đội trưởng, nhạc trưởng, ca nương, ca đoàn trưởng, nghệ sĩ hài, diễn viên hài, người mẫu ảnh, nhà quay phim, quay phim, hoạ sĩ truyện tranh, kịch tác gia, nhà lý luận phê bình, thi sĩ, văn sĩ, học giả, triết gia, sử gia, nhà toán học, nhà hoá học, nhà sinh học, nhà khảo cổ, nhà thiên văn, nhà tâm lý học, nhà xã hội học, nhà kinh tế học, nhà địa chất, nhà khí tượng, nhà thực vật học, nhà môi trường, nhà ngoại cảm, phi hành gia'
  ).split(', '),
  roleEndings: [],
  employerLinks: [],
  firmTails: [],
  headSynonyms: [
    'toà án nhân dân, TAND'.split(', '),
    'uỷ ban nhân dân, UBND'.split(', '),
    'hội đồng nhân dân, HĐND'.split(', '),
    'viện kiểm sát nhân dân, viện KSND, VKSND, viện kiểm sát'.split(', '),
    'bệnh viện, BV, bệnh viên'.split(', '),
    'trường đại học, trường ĐH, đại học, ĐH'.split(', '),
    'trường tiểu học, tiểu học, trường TH'.split(', '),
    'trường THPT, THPT, trường trung học phổ thông'.split(', '),
    'trường THCS, THCS, trường trung học cơ sở'.split(', '),
    'trường mầm non, mầm non'.split(', '),
    'công ty, công ty cổ phần, công ty CP, CTCP, công ty TNHH, công ty TNHH MTV, công ty TNHH một thành viên, Cty'.split(', '),
    'câu lạc bộ, CLB'.split(', '),
    'cơ quan cảnh sát điều tra, cơ quan CSĐT'.split(', '),
    'mặt trận tổ quốc, MTTQ'.split(', '),
    'ngân hàng, ngân hàng TMCP'.split(', '),
    'sở giáo dục và đào tạo, sở GD&ĐT, sở GD-ĐT, sở GDĐT'.split(', '),
    'bộ giáo dục và đào tạo, bộ GD&ĐT, bộ GD-ĐT, bộ GDĐT'.split(', '),
    'sở giao thông vận tải, sở GTVT'.split(', '),
    'bộ giao thông vận tải, bộ GTVT'.split(', '),
    'sở tài nguyên và môi trường, sở TN&MT, sở TN-MT'.split(', '),
    'bộ tài nguyên và môi trường, bộ TN&MT, bộ TN-MT'.split(', '),
    'sở nông nghiệp và phát triển nông thôn, sở NN&PTNT, sở NN-PTNT'.split(', '),
    'phòng cảnh sát giao thông, phòng CSGT'.split(', '),
    'đội cảnh sát giao thông, đội CSGT'.split(', '),
    'đội tuyển, tuyển, ĐT'.split(', '),
    'văn phòng luật sư, văn phòng luật'.split(', '),
  ],
  houseNumbers: ['số', 'ngõ', 'ngách', 'hẻm', 'kiệt'],
  thingRelatives: [],
  personRelatives: [],
  roleSynonyms: [
    'tiến sĩ, ts, pgs, tskh, ts.bs'.split(', '),
    'giáo sư, gs, pgs'.split(', '),
    'phó giáo sư, pgs'.split(', '),
    'thạc sĩ, ths'.split(', '),
    'bác sĩ, bs, bsck1, bsck2, bscki, bsckii, ths.bs'.split(', '),
    'thầy thuốc, bác sĩ, bs'.split(', '),
    'luật sư, ls'.split(', '),
    'kiến trúc sư, kts'.split(', '),
    'kỹ sư, ks'.split(', '),
    'nhà thiết kế, ntk'.split(', '),
    'huấn luyện viên, hlv, hlv trưởng'.split(', '),
    'nhà cầm quân, hlv, huấn luyện viên'.split(', '),
    'chiến lược gia, hlv, huấn luyện viên'.split(', '),
    'hlv, huấn luyện viên'.split(', '),
    'sĩ quan, đại tá, thượng tá, trung tá, thiếu tá, đại uý, thiếu tướng, trung tướng'.split(', '),
    'tướng, đại tướng, thượng tướng, trung tướng, thiếu tướng'.split(', '),
    'nhà lãnh đạo, tổng thống, thủ tướng, chủ tịch nước, quốc vương, tổng bí thư'.split(', '),
    'lãnh đạo, bí thư, chủ tịch, phó chủ tịch, giám đốc'.split(', '),
    'nguyên thủ, tổng thống, chủ tịch nước'.split(', '),
    'chính trị gia, tổng thống, thủ tướng, nghị sĩ, thượng nghị sĩ, bộ trưởng'.split(', '),
    'nghị sĩ, thượng nghị sĩ, hạ nghị sĩ'.split(', '),
    'nhà ngoại giao, đại sứ, phát ngôn viên, người phát ngôn, ngoại trưởng'.split(', '),
    'người phát ngôn, phát ngôn viên'.split(', '),
    'phát ngôn viên, người phát ngôn'.split(', '),
    'doanh nhân, tổng giám đốc, giám đốc, ceo, nhà sáng lập, chủ tịch hđqt, chủ tịch hội đồng quản trị, tỷ phú, chủ doanh nghiệp'.split(', '),
    'giám đốc, gđ'.split(', '),
    'ceo, giám đốc điều hành'.split(', '),
    'nghệ sĩ, nsưt, nsnd, ca sĩ, diễn viên, nhạc sĩ'.split(', '),
    'nhà khoa học, tiến sĩ, ts, giáo sư, gs, pgs, nhà nghiên cứu'.split(', '),
    'nhà nghiên cứu, tiến sĩ, ts, pgs'.split(', '),
    'chuyên gia, tiến sĩ, ts, pgs, gs, luật sư, bác sĩ'.split(', '),
    'cầu thủ, tiền đạo, tiền vệ, hậu vệ, trung vệ, thủ môn, đội trưởng'.split(', '),
    'nhà văn, tác giả'.split(', '),
    'tác giả, nhà văn, nhà thơ, hoạ sĩ, nhạc sĩ'.split(', '),
    'người đẹp, hoa hậu, á hậu, người mẫu, diễn viên'.split(', '),
    'nhà giáo, hiệu trưởng, giáo viên, giảng viên'.split(', '),
    'giảng viên, tiến sĩ, ts, ths, pgs'.split(', '),
    'nữ sinh, học sinh, sinh viên'.split(', '),
    'nam sinh, học sinh, sinh viên'.split(', '),
    'lão nông, nông dân'.split(', '),
    'ngư dân, thuyền trưởng'.split(', '),
    'nhà làm phim, đạo diễn'.split(', '),
    'vận động viên, vđv, xạ thủ, kình ngư, võ sĩ, tay vợt'.split(', '),
    'thủ quân, đội trưởng'.split(', '),
    'người gác đền, thủ môn, thủ thành'.split(', '),
    'thủ thành, thủ môn'.split(', '),
    'quan chức, bộ trưởng, thứ trưởng, giám đốc sở, thống đốc'.split(', '),
    'sư thầy, hoà thượng, thượng toạ, đại đức'.split(', '),
    'linh mục, cha'.split(', '),
  ],
  roleModifiers:
    'xe tải, xe khách, xe ôm, xe buýt, xe container, taxi, cựu, cố, nguyên, quyền, nữ, nam, tân, phó, tổng, thường trực, điều hành, phụ trách, trẻ, cao cấp, chính, đương nhiệm, danh dự, chuyên trách, tỉnh, huyện, xã, thành phố, quận, phường, thị xã, thị trấn, nước, đảng, trưởng, vợ chồng, người, quốc gia, tối cao, kiêm, công an, sở, bộ, anh, chị, ông, bà, em, bóng đá, điện ảnh, truyền hình, kinh tế, quốc hội, trung ương, UBND, HĐND, HĐQT, anh ấy, ngoại, đội tuyển, thể thao, giáo dục'.split(
      ', ',
    ),
  roleLinks: ['của', 'tại', 'ở', 'thuộc', 'phụ trách', 'kiêm', 'về'],
  surnames:
    'Park Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Mai Trịnh Đào Trương Cao Hà Tạ Lưu Thái Phùng Tô Chu Quách Kiều Vương Tống Châu Lương Lã Lại La Tăng Từ Thân Thạch Nghiêm Mạc Ninh Nông Ma Hứa Triệu Đàm Khuất Khổng Kim Giang Doãn Diệp Bạch Âu Ông Viên Văn Tôn Thiều Trang Tiêu Quan Phí Phó Ngụy Mẫn Lục Lò Lường Lữ Lỗ Hàn Hầu Hạ Giáp Đồng Điểu Đới Cù Cồ Chế Cấn Cung Bế Vi Vàng Giàng Sùng Hoà Tòng Quàng Thào Mùa Hạng Chử Đậu Thẩm Sầm Cầm Khương Tập Tưởng Mao Trác Uông'.split(
      ' ',
    ),
  givenNames,
  particles:
    'of the for van de da dos von der bin al el bint ibn le du un il in seo hyun ho jin hee woo sik kyu min soo suk hun jae won young hwan jong hye yong chul'.split(
      ' ',
    ),
  possessors: [],
  organisations: (
    'Công đảng, Quốc hội, Chính phủ, Đảng, Nhà nước, Nhà Trắng, Điện Kremlin, Lầu Năm Góc, Lầu Năm góc, Bộ Chính trị, Ban Bí thư, Trung ương Đảng, Ban Chấp hành Trung ương, Đảng Cộng sản, ' +
    'Mặt trận Tổ quốc, MTTQ Việt Nam, MTTQ, Liên Hợp Quốc, Liên hợp quốc, Liên hiệp quốc, Liên Hiệp Quốc, Hội đồng Bảo an, Liên minh châu Âu, ASEAN, NATO, EU, WHO, WTO, IMF, UNESCO, UNICEF, FIFA, AFC, AFF, UEFA, VFF, VPF, FBI, CIA, NASA, IS, LHQ, WB, ADB, OPEC, ' +
    'TTXVN, Thông tấn xã Việt Nam, VTV, VOV, VTC, HTV, VnExpress, Zing, Zing.vn, VietNamNet, Vietnamnet, Dân trí, Tuổi Trẻ, Tuổi Trẻ Online, Tuổi trẻ Online, Thanh Niên, Người Lao Động, Tiền Phong, Lao Động, Người Đưa Tin, Sài Gòn Giải Phóng, SGGP, VietnamPlus, VOV.vn, VTC News, Pháp luật TP.HCM, Gia đình và Xã hội, Dân Việt, ' +
    'Infonet, VnEconomy, Kenh14, Soha, Reuters, AFP, AP, BBC, CNN, CNBC, Bloomberg, New York Times, Washington Post, Wall Street Journal, Guardian, Daily Mail, Fox News, Sputnik, TASS, RIA Novosti, Tân Hoa Xã, Yonhap, Kyodo, KCNA, Nikkei, SCMP, South China Morning Post, Hoàn Cầu Thời báo, Financial Times, Fars News, ' +
    'Ngân hàng Nhà nước, Thanh tra Chính phủ, Toà án nhân dân cấp cao tại Hà Nội, Toà án nhân dân cấp cao tại Đà Nẵng, Toà án nhân dân cấp cao tại TP.HCM, Toà án nhân dân cấp cao tại TP HCM, TAND cấp cao tại Hà Nội, TAND cấp cao tại Đà Nẵng, TAND cấp cao tại TP.HCM, TAND cấp cao tại TP HCM, Viện kiểm sát nhân dân cấp cao tại Hà Nội, Viện kiểm sát nhân dân cấp cao tại Đà Nẵng, Viện kiểm sát nhân dân cấp cao tại TP.HCM, Viện kiểm sát nhân dân cấp cao tại TP HCM, Viện KSND cấp cao tại Hà Nội, Viện KSND cấp cao tại Đà Nẵng, Viện KSND cấp cao tại TP.HCM, Viện KSND cấp cao tại TP HCM, VKSND cấp cao tại Hà Nội, VKSND cấp cao tại Đà Nẵng, VKSND cấp cao tại TP.HCM, VKSND cấp cao tại TP HCM, Văn phòng Chủ tịch nước, Văn phòng Trung ương Đảng, Uỷ ban Thường vụ Quốc hội, Quân uỷ Trung ương, Viện Hàn lâm, ' +
    'Hoàng Anh Gia Lai, Phù Đổng Ninh Bình, Sông Lam Nghệ An, Long An FC, Đồng Tháp FC, Huế FC, Khánh Hoà FC, Sanna Khánh Hoà, Becamex TP.HCM, Ninh Bình FC, Universal Music, Sony Music, Warner Music, Nikkei Asia, JAXA, Lille, OGC Nice, Burnley, West Brom, Simexco, HoSE, HNX, TH True Milk, Thể Công, Thể Công Viettel, Becamex Bình Dương, SHB Đà Nẵng, Đông Á Thanh Hoá, Hồng Lĩnh Hà Tĩnh, Than Quảng Ninh, Thép Xanh Nam Định, Nam Định FC, Hải Phòng FC, TP.HCM FC, Quảng Nam FC, Bình Định FC, MerryLand Quy Nhơn, PVF, PVF-CAND, Inter Miami, Al Nassr, Al Hilal, Dortmund, Borussia Dortmund, Leverkusen, Bayer Leverkusen, Napoli, AS Roma, Lazio, Inter, Atletico Madrid, Sevilla, Valencia, Villarreal, Real Sociedad, Benfica, Porto, Sporting, Ajax, PSV, Feyenoord, Marseille, Lyon, Monaco, Newcastle, Aston Villa, West Ham, Everton, Leicester, Brighton, Fulham, Wolves, Crystal Palace, Southampton, Leeds, Nottingham Forest, Brentford, Bournemouth, Galatasaray, Fenerbahce, Celtic, Rangers, Johor Darul Ta\'zim, ' +
    'Nvidia, Meta, OpenAI, Netflix, TikTok, ByteDance, Foxconn, TSMC, Xiaomi, Oppo, Vivo, BYD, Shopee, Lazada, Tiki, MoMo, VNG, CMC, Masan, Hoà Phát, Hoa Sen, Novaland, FLC, Sun Group, BRG, T&T, TH, Thaco, THACO, Sacombank, MB, MBBank, ACB, VPBank, TPBank, SHB, HDBank, VIB, Eximbank, SCB, LPBank, Bamboo Airways, Vietravel, Saigontourist, PNJ, DOJI, SJC, Masterise, Ecopark, Highlands Coffee, Trung Nguyên, Starbucks, McDonald\'s, KFC, Nike, Adidas, Pfizer, AstraZeneca, Moderna, Goldman Sachs, JPMorgan, Morgan Stanley, HSBC, Standard Chartered, Citibank, World Bank, Fed, ECB, OECD, Interpol, ' +
    'Facebook, Google, Apple, Microsoft, Amazon, Samsung, Vingroup, Viettel, VNPT, FPT, Mobifone, MobiFone, Vinamilk, VinFast, Vietnam Airlines, Vietjet, VietJet Air, Grab, Uber, Toyota, Honda, Hyundai, Tesla, Huawei, Boeing, Airbus, Intel, Sony, Alibaba, Tencent, Vietcombank, Agribank, BIDV, VietinBank, Techcombank, EVN, PVN, Petrovietnam, Petrolimex, Vinaconex, TKV, ' +
    'Real Madrid, Barcelona, Barca, Man United, Manchester City, Man City, MU, Chelsea, Liverpool, Arsenal, Tottenham, Juventus, AC Milan, Inter Milan, Bayern Munich, PSG, HAGL, Hà Nội FC, SLNA, Viettel FC, Nhà nước Hồi giáo, Hamas, Hezbollah, Taliban, Al-Qaeda, Al Qaeda, al-Qaeda, Điện Élysée, Điện Elysee, Phố Downing, Điện Capitol, Nhà Xanh, Dinh Độc Lập, Đồi Capitol, Hạ viện, Thượng viện, Lưỡi liềm đỏ, Đại hội đồng, OPEC+, G7, G20, BRICS, AIPA, APEC, UNDP, UNHCR, FAO, ILO, IAEA, INTERPOL, Europol, IOC, Mossad, Houthi, Boko Haram, Wagner, Vietinbank, OCB, MSB, SeABank, Nam A Bank, NCB, ABBank, Vinhomes, VinaPhone, Vinachem, Vinacomin, VNA, Vietjet Air, Pacific Airlines, ACV, VEC, Sabeco, Habeco, Thế Giới Di Động, Điện Máy Xanh, Bách Hoá Xanh, WinMart, Gojek, Be, Zalo, Momo, VNPay, AMD, Qualcomm, LG, SK Hynix, Kia, Mazda, Mitsubishi, Ford, Mercedes-Benz, BMW, Audi, Volkswagen, SpaceX, Tân Hoa xã, NHK, Al Jazeera, Atletico, CAHN'
  ).split(', '),
  organisationHeads: (
    'bộ, sở, cục, tổng cục, chi cục, ban, phòng, uỷ ban, uỷ ban nhân dân, UBND, HĐND, hội đồng nhân dân, hội đồng, văn phòng, thanh tra, kiểm toán, kho bạc, hải quan, chi cục thuế, cục thuế, tỉnh uỷ, thành uỷ, huyện uỷ, quận uỷ, thị uỷ, đảng uỷ, đảng bộ, chi bộ, ' +
    'trạm CSGT, trạm cảnh sát giao thông, trạm y tế, trạm kiểm lâm, công an, cơ quan, cơ quan cảnh sát điều tra, cơ quan CSĐT, cảnh sát, phòng cảnh sát, đội cảnh sát, phòng CSGT, đội CSGT, CSGT, PC45, PC46, PC47, PC67, bộ đội biên phòng, BĐBP, đồn biên phòng, biên phòng, cảnh sát biển, bộ chỉ huy, ban chỉ huy, ban chỉ huy quân sự, ban chỉ đạo, bộ tư lệnh, quân khu, quân đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, đại đội, hạm đội, phi đội, ' +
    'quân đội, không quân, hải quân, lục quân, thuỷ quân lục chiến, lực lượng vũ trang, lực lượng an ninh, lực lượng phòng vệ, lực lượng không quân, tình báo, cơ quan tình báo, chính phủ, chính quyền, nội các, quốc hội, thượng viện, hạ viện, nghị viện, tổng tham mưu, bộ tổng tham mưu, toà án, toà án nhân dân, toà, TAND, TAND cấp cao, viện kiểm sát, viện kiểm sát nhân dân, VKS, VKSND, VKSND tối cao, hội đồng xét xử, ' +
    'công đoàn, tổng liên đoàn, liên đoàn, liên đoàn lao động, hội, hội liên hiệp, hiệp hội, liên hiệp, liên hiệp hội, tổng hội, đoàn, đoàn thanh niên, thành đoàn, tỉnh đoàn, huyện đoàn, trung ương đoàn, mặt trận, mặt trận tổ quốc, MTTQ, đảng, đảng cộng hoà, đảng dân chủ, đảng cộng sản, liên minh, liên minh hợp tác xã, hợp tác xã, HTX, quỹ, ' +
    'viện, học viện, viện nghiên cứu, trung tâm, ngân hàng, ngân hàng nhà nước, ngân hàng TMCP, kiểm lâm, hạt kiểm lâm, chi cục kiểm lâm, đài, đài truyền hình, đài phát thanh, đài PT-TH, đài tiếng nói, đại sứ quán, lãnh sự quán, tổng lãnh sự quán, đài khí tượng thuỷ văn, nhà xuất bản, NXB, ban quản lý, ban quản lý dự án, ban tổ chức, ban tuyên giáo, ban nội chính, ban thường vụ, ban chấp hành, ban kiểm tra, ban huấn luyện, ban kinh tế, ' +
    'đội tuyển, tuyển, đội, đội bóng, ĐT, ĐTQG, U16, U17, U18, U19, U20, U21, U22, U23, CLB, câu lạc bộ, tổ chức, phong trào, phân viện, phân hiệu, khoa, xí nghiệp, tổng công ty, bảo hiểm xã hội, BHXH, bưu điện, điện lực, tập đoàn, cảng vụ, cụm cảng, xổ số kiến thiết'
  ).split(', '),
  organisationNamesakes: (
    'trường, trường đại học, đại học, ĐH, trường ĐH, cao đẳng, CĐ, trường cao đẳng, trường CĐ, trung cấp, trường trung cấp, trường THPT, THPT, trường THCS, THCS, trường tiểu học, tiểu học, trường TH, trường mầm non, mầm non, mẫu giáo, trường mẫu giáo, trường chuyên, trường trung học, trường quốc tế, ' +
    'công ty, công ty TNHH, công ty CP, công ty cổ phần, Cty, CTCP, công ty mẹ, doanh nghiệp, DNTN, doanh nghiệp tư nhân, bệnh viện, bệnh viên, BV, bệnh viện đa khoa, phòng khám, phòng khám đa khoa, bảo tàng, thư viện, nhà máy, nhà hát, nhà thuốc, nhà hàng, tiệm vàng, văn phòng luật sư, văn phòng luật, hãng luật, công ty luật, ' +
    'gánh hát, đoàn cải lương, hãng phim'
  ).split(', '),
  organisationTails: ['FC', 'Group', 'Corporation', 'Corp', 'Inc', 'Ltd', 'Bank', 'University', 'Times', 'Post', 'News', 'Airlines', 'Motors', 'Holdings', 'Club', 'Television', 'Daily', 'Journal', 'Tribune', 'Herald', 'United', 'Online', 'Entertainment', 'Media', 'Land', 'Health', 'Institute', 'Foundation', 'Front'],
  organisationParts: (
    'các vấn đề, lâm sàng, nặng, CSHS, CSKT, CSMT, CSCĐ, PCCC, QLHC, người tiêu dùng, dự báo, khí tượng, thuỷ văn, tượng thuỷ văn, biến đổi, khí hậu, địa chấn, cứu hộ, cứu nạn, hỗ trợ, giám định, thẩm định, đăng ký, quy hoạch, kiểm định, hợp tác, phục hồi, chức năng, chăm sóc, sức khoẻ, bảo tồn, di sản, hàn lâm, thanh toán, bù trừ, tín nhiệm, logistics, cảng, vận tải biển, giao nhận, thép, xi măng, cao su, cà phê, chè, mía đường, lương thực, lúa gạo, rau quả, thức ăn, gia súc, phân bón, hoá dầu, lọc hoá dầu, đóng tàu, ô tô, xe máy, xe khách, taxi, bất động sản, nhà đất, đô thị, hạ tầng, cấp nước, thoát nước, cây xanh, công viên, chiếu sáng, vệ sinh môi trường, môi trường đô thị, dữ liệu, phần mềm, viễn thám, vũ trụ, sinh học, địa chất, toán học, vật lý, hoá học, xã hội học, ngôn ngữ, triết học, tâm lý, báo chí, tuyên huấn, xuất bản, phát hành, phim, múa, xiếc, chèo, tuồng, cải lương, kịch, kịch nói, giao hưởng, nhạc, vũ kịch, ca múa nhạc, thể dục, bóng đá, bóng chuyền, điền kinh, bơi lội, cờ vua, quần vợt, ' +
    'giáo dục, đào tạo, y tế, công an, quốc phòng, ngoại giao, nội vụ, tư pháp, tài chính, kế hoạch, đầu tư, công thương, nông nghiệp, phát triển, nông thôn, giao thông, vận tải, xây dựng, tài nguyên, môi trường, thông tin, truyền thông, văn hoá, thể thao, du lịch, khoa học, công nghệ, lao động, thương binh, xã hội, dân tộc, ' +
    'tôn giáo, nhân dân, tối cao, trung ương, chính phủ, nhà nước, quốc hội, quốc gia, an ninh, cảnh sát, điều tra, hình sự, kinh tế, chính trị, tuyên giáo, tổ chức, dân vận, nội chính, đối ngoại, kiểm tra, kiểm sát, kiểm lâm, thanh tra, quản lý, bảo vệ, thực vật, chăn nuôi, thú y, thuỷ sản, thuỷ lợi, lâm nghiệp, hàng hải, hàng không, đường bộ, đường sắt, đường thuỷ, đăng kiểm, ' +
    'hải quan, thuế, kho bạc, chứng khoán, bảo hiểm, tiền gửi, ngân hàng, thương mại, cổ phần, TMCP, TNHH, MTV, CP, một thành viên, hai thành viên, trách nhiệm hữu hạn, xuất nhập khẩu, sản xuất, dịch vụ, vận chuyển, tư vấn, thiết kế, kỹ thuật, cơ khí, điện lực, điện, dầu khí, than, khoáng sản, hoá chất, dược, dược phẩm, thực phẩm, may, may mặc, dệt may, da giày, viễn thông, bưu chính, ' +
    'đa khoa, nhi đồng, nhi, sản nhi, phụ sản, sản, mắt, răng hàm mặt, tai mũi họng, ung bướu, tim mạch, tim, chấn thương, chỉnh hình, nhiệt đới, truyền nhiễm, lao, phổi, bệnh phổi, tâm thần, da liễu, huyết học, truyền máu, y học, cổ truyền, y dược, lão khoa, nội tiết, bỏng, bệnh, sốt rét, ký sinh trùng, côn trùng, dinh dưỡng, vệ sinh, dịch tễ, phòng chống, phòng, chống, HIV/AIDS, dự phòng, ' +
    'kiểm soát, bệnh tật, cấp cứu, hồi sức, chợ rẫy, khu vực, tỉnh, thành phố, huyện, quận, mầm non, mẫu giáo, tiểu học, trung học, cơ sở, phổ thông, chuyên, năng khiếu, nội trú, bán trú, đại học, cao đẳng, trung cấp, nghề, sư phạm, bách khoa, ngoại ngữ, ngoại thương, luật, kiến trúc, mỹ thuật, âm nhạc, nghệ thuật, sân khấu, điện ảnh, tự nhiên, nhân văn, hành chính, quốc tế, mở, dân lập, tư thục, công lập, ' +
    'thanh niên, phụ nữ, nông dân, cựu chiến binh, chữ thập đỏ, người cao tuổi, người mù, nạn nhân, chất độc, da cam, nhà báo, nhà văn, luật sư, luật gia, doanh nghiệp, doanh nhân, trẻ, viên chức, cộng sản, tổ quốc, mặt trận, sinh viên, học sinh, thiếu niên, tiền phong, liên hiệp, hữu nghị, sử học, khuyến học, bảo trợ, trẻ em, trẻ mồ côi, người khuyết tật, từ thiện, nhân đạo, ' +
    'bóng rổ, nữ, nam, olympic, huấn luyện, đội tuyển, quân sự, quân đội, quân y, hải quân, không quân, phòng không, biên phòng, cơ động, giao thông đường bộ, trật tự, tìm kiếm, phòng cháy, chữa cháy, thiên tai, lụt bão, ma tuý, kinh doanh, chỉ huy, chỉ đạo, tham mưu, hậu cần, tác chiến, ' +
    'biển, hải đảo, nghiên cứu, ứng dụng, chiến lược, chính sách, lịch sử, địa lý, thống kê, nhà ở, thị trường, giá, quản lý thị trường, công nghiệp, khu công nghiệp, chế xuất, khu kinh tế, cạnh tranh, tiêu dùng, an toàn, chất lượng, ' +
    'truyền hình, phát thanh, điện tử, số, hợp tác xã, thuốc lá, muối, công trình, công cộng, cầu đường, trang trí, nội thất, hành khách, sông, nước, thường vụ, chấp hành, thường trực, bí thư, tổng hợp, đoàn kết, giải phóng, nhân quyền, hồi giáo, cộng hoà, dân chủ, tự do, bảo thủ, ' +
    'quỹ, quỹ đất, ngân sách, phối hợp, hiệp ước, đại biểu, thi đua, khen thưởng, dân nguyện, pháp luật, địa ốc, vũ khí, xung phong, đo lường, tiêu chuẩn, sở hữu, trí tuệ, lưu trữ, cảnh vệ, giám sát, tiếp công dân, tuyên truyền, vận động, tín dụng, cho vay, hợp nhất, tiền tệ, nguyên tử, năng lượng, hạt nhân, thế giới, khu, ứng phó, sự cố, khẩn cấp, chuyển đổi số, công tác, cán bộ, dự án, cung cấp, thông tấn, bảo an, hoà giải, hoà bình, tình báo, phản gián, địa phương, thanh thiếu niên, tư nhân, giống, cây trồng, kỹ nghệ, gỗ, giấy, bia, rượu, nước giải khát, sữa, thuỷ điện, nhiệt điện, xăng dầu, khí, gas, vàng bạc, đá quý, phòng thủ, dân sự, du khách, du lịch sinh thái, bảo vệ môi trường, phòng thủ dân sự, khách hàng, cộng đồng, sinh sản, phục hồi chức năng, y học cổ truyền, kiểm soát bệnh tật, kiểm nghiệm, giám định y khoa, pháp y, dân số, bảo trợ xã hội, công tác xã hội, dạy nghề, việc làm, giáo dục nghề nghiệp, giáo dục thường xuyên, tin học, khởi nghiệp, đổi mới sáng tạo, trí tuệ nhân tạo, an ninh mạng, công nghệ cao, tội phạm, tham nhũng, buôn lậu, xuất nhập cảnh, quản lý hành chính, trật tự xã hội, cảnh sát hình sự, cảnh sát kinh tế, cảnh sát điều tra, cảnh sát giao thông, cảnh sát cơ động, thi hành án, tín ngưỡng, khuyến nông, trồng trọt, bảo vệ thực vật, đê điều, phòng chống thiên tai, tìm kiếm cứu nạn, nội địa, sát hạch, bến xe, dự trữ, quản lý quỹ, đấu giá, đấu thầu, trọng tài, trọng tài thương mại, công chứng, trợ giúp pháp lý, hộ tịch, lý lịch tư pháp, bổ trợ tư pháp, đất đai, đăng ký đất đai, quan trắc, tài nguyên nước, biến đổi khí hậu, đo đạc, bản đồ, khảo cổ, bảo tàng, thư viện, nhiếp ảnh, nghệ thuật biểu diễn, di sản văn hoá, gia đình, trẻ vị thành niên, quan hệ quốc tế, hợp tác quốc tế, phòng chống ma tuý, phòng cháy chữa cháy, cứu nạn cứu hộ'
  ).split(', '),
  organisationActs: (
    'điều tra, kiểm tra, quản lý, bảo vệ, đào tạo, phát triển, đầu tư, xây dựng, tổ chức, vận động, kiểm soát, giám sát, cung cấp, tư vấn, thiết kế, sản xuất, phối hợp, hợp nhất, tuyên truyền, thi đua, khen thưởng, ứng phó, công tác, cho vay, chống, phòng, ' +
    'phòng chống, dự báo, kiểm sát, kiểm toán, thanh tra, nghiên cứu, vận chuyển, mở, may, bảo trợ, hướng dẫn, dự phòng, cấp cứu, hồi sức, truyền máu, lưu trữ, bảo tồn, cứu hộ, cứu nạn, hỗ trợ, giám định, thẩm định, đăng ký, đăng kiểm, quy hoạch, chuyển đổi số, hợp tác, ' +
    'hoà giải, tiếp công dân, phản gián, phục hồi, chăm sóc, dạy, trồng, chuyên, điện, trẻ, tỉnh, thành phố, huyện, quận, khu vực, học sinh, sinh viên, doanh nghiệp, phụ nữ, nông dân, trẻ em, người cao tuổi, cán bộ, nạn nhân, bệnh, lao, giống, gỗ, giấy, bia, rượu, sữa, khí, gas, than, tim, mắt'
  ).split(', '),
  organisationEnds: ['tối cao', 'nhân dân tối cao', 'trung ương', 'cấp cao', 'nhân dân cấp cao', 'quốc gia', 'thế giới', 'quốc tế', 'khu vực'],
  places: (
    'An Giang, Bà Rịa - Vũng Tàu, Bà Rịa – Vũng Tàu, Bà Rịa, Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Cạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đăk Lăk, Đắc Lắc, Đắk Nông, Đăk Nông, Đắc Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, ' +
    'Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hoà Bình, Hưng Yên, Khánh Hoà, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hoá, ' +
    'Thừa Thiên - Huế, Thừa Thiên Huế, Thừa Thiên – Huế, Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, TP.HCM, TP. HCM, TPHCM, TP HCM, TP.Hồ Chí Minh, TP. Hồ Chí Minh, TP Hồ Chí Minh, thành phố Hồ Chí Minh, Sài Gòn, Chợ Lớn, Đà Lạt, Nha Trang, Hạ Long, Buôn Ma Thuột, Buôn Mê Thuột, Pleiku, Quy Nhơn, Hội An, Vinh, ' +
    'Phan Thiết, Phan Rang, Biên Hoà, Mỹ Tho, Long Xuyên, Rạch Giá, Phú Quốc, Côn Đảo, Sa Pa, Sapa, Sầm Sơn, Cửa Lò, Tam Kỳ, Tuy Hoà, Cam Ranh, Móng Cái, Cẩm Phả, Uông Bí, Việt Trì, Thủ Đức, Dĩ An, Thủ Dầu Một, Châu Đốc, Hà Đông, Hà Tây, Cát Bà, Lý Sơn, Trường Sa, Hoàng Sa, Tây Nguyên, Tây Bắc, Đông Bắc, Nam Trung Bộ, Bắc Trung Bộ, Nam Bộ, Bắc Bộ, ĐBSCL, Đồng bằng sông Cửu Long, Đồng bằng sông Hồng, Trung Bộ, Tây Nam Bộ, Đông Nam Bộ, ' +
    'Ukraine, Rumani, Lithuania, Lebanon, Liban, Algérie, Morocco, Maroc, Bờ Biển Ngà, ' +
    'Trung tâm Hội nghị Quốc gia, miền Tây, miền Trung, miền Bắc, miền Nam, Biển Đông, Thăng Long, Phủ Chủ tịch, nước Mỹ, nước Anh, nước Pháp, nước Đức, nước Nga, nước Ý, nước Úc, nước Nhật, nước Áo, nước Lào, nước Bỉ, nước Hàn, Mỹ, Anh, Ý, Nhật, Hàn, Trung Hoa, Trân Châu Cảng, Bắc Triều Tiên, CHDCND Triều Tiên, Liên Xô, ' +
    'Miến Điện, Myanmar, Hồng Kông, Hong Kong, Hồng Công, Ma Cao, Macau, Ả Rập Saudi, Ả Rập Xê Út, Ả-rập Xê-út, Saudi Arabia, UAE, Australia, Palestine, Nam Tư, Congo, Vatican, Anh Quốc, Scotland, Xứ Wales, Bắc Ireland, Bosnia, ' +
    'châu Á - Thái Bình Dương, Ấn Độ Dương - Thái Bình Dương, Thái Bình Dương, Đại Tây Dương, Ấn Độ Dương, Bắc Cực, Trung Đông, phương Tây, phương Đông, Đông Dương, Mỹ Latinh, Mỹ La tinh, Bắc Mỹ, Nam Mỹ, Dải Gaza, Gaza, Bờ Tây, Crimea, Donbass, Donetsk, Luhansk, ' +
    'Bắc Kinh, Thượng Hải, Quảng Châu, Thâm Quyến, Vũ Hán, Trùng Khánh, Thiên Tân, Quảng Đông, Quảng Tây, Vân Nam, Tứ Xuyên, Tân Cương, Tây Tạng, Hải Nam, Phúc Kiến, Chiết Giang, Giang Tô, Sơn Đông, Hà Bắc, Hồ Bắc, Hồ Nam, Bình Nhưỡng, Bàn Môn Điếm, Seoul, Busan, Tokyo, Osaka, Kyoto, Okinawa, Hiroshima, Fukushima, Đài Bắc, Cao Hùng, Bangkok, Băng Cốc, Phuket, Chiang Mai, Pattaya, Viêng Chăn, Vientiane, Luang Prabang, Phnôm Pênh, Phnom Penh, ' +
    'Siem Reap, Yangon, Jakarta, Bali, Manila, Kuala Lumpur, New Delhi, Mumbai, Islamabad, Kabul, Tehran, Baghdad, Damascus, Aleppo, Idlib, Jerusalem, Tel Aviv, Ankara, Istanbul, Riyadh, Doha, Dubai, Abu Dhabi, Cairo, Moscow, Mátxcơva, Matxcơva, Mát-xcơ-va, Saint Petersburg, St Petersburg, Kiev, Kyiv, Kharkiv, Odessa, Lviv, Warsaw, Vácsava, Praha, Prague, Budapest, Vienna, Berlin, Munich, Hamburg, Frankfurt, Paris, Lyon, Marseille, London, Luân Đôn, ' +
    'Manchester, Liverpool, Brussels, Amsterdam, Geneva, Zurich, Rome, Milan, Madrid, Barcelona, Lisbon, Athens, Stockholm, Oslo, Copenhagen, Helsinki, Dublin, Washington, Washington D.C., Washington DC, New York, Los Angeles, San Francisco, Chicago, Houston, Boston, Las Vegas, Miami, Dallas, Seattle, Hawaii, California, Texas, Florida, Virginia, Alaska, Nevada, Arizona, Utah, Ohio, Michigan, Illinois, Pennsylvania, New Jersey, Colorado, Oregon, ' +
    'Toronto, Vancouver, Montreal, Ottawa, Sydney, Melbourne, Brisbane, Perth, Canberra, Auckland, Rio de Janeiro, Sao Paulo, Buenos Aires, Mexico City, Havana, La Habana, Santiago, Lima, Caracas, Bogota, Johannesburg, Nairobi, Lagos, Ba Vì, Đan Phượng, Đông Anh, Gia Lâm, Hoài Đức, Mê Linh, Mỹ Đức, Phú Xuyên, Phúc Thọ, Quốc Oai, Thạch Thất, Thanh Oai, Thanh Trì, Thường Tín, Ứng Hoà, Chương Mỹ, Sơn Tây, Hoàn Kiếm, Ba Đình, Đống Đa, Hai Bà Trưng, Cầu Giấy, Tây Hồ, Nam Từ Liêm, Bắc Từ Liêm, Từ Liêm, Hoàng Mai, Thanh Xuân, Long Biên, Bình Chánh, Củ Chi, Hóc Môn, Cần Giờ, Nhà Bè, Bình Thạnh, Gò Vấp, Phú Nhuận, Tân Bình, Tân Phú, Bình Tân, Thuận An, Tân Uyên, Dầu Tiếng, Bàu Bàng, Phú Giáo, Long Thành, Nhơn Trạch, Trảng Bom, Xuân Lộc, Định Quán, Cẩm Mỹ, Thống Nhất, Vĩnh Cửu, Long Khánh, Phú Mỹ, Xuyên Mộc, Đất Đỏ, Châu Đức, Long Điền, Ngô Quyền, Lê Chân, Hồng Bàng, Kiến An, Đồ Sơn, An Dương, An Lão, Kiến Thuỵ, Thuỷ Nguyên, Tiên Lãng, Vĩnh Bảo, Cát Hải, Hải Châu, Thanh Khê, Sơn Trà, Ngũ Hành Sơn, Liên Chiểu, Cẩm Lệ, Hoà Vang, Ninh Kiều, Bình Thuỷ, Cái Răng, Ô Môn, Thốt Nốt, Phong Điền, Cờ Đỏ, Thới Lai, Sìn Hồ, Phong Thổ, Tam Đường, Mường Tè, Nậm Nhùn, Than Uyên, Mường La, Mộc Châu, Vân Hồ, Mai Sơn, Yên Châu, Sốp Cộp, Phù Yên, Bắc Yên, Quỳnh Nhai, Thuận Châu, Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Mường Ảng, Nậm Pồ, Điện Biên Phủ, Điện Biên Đông, Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Văn Bàn, Mù Cang Chải, Trạm Tấu, Văn Chấn, Nghĩa Lộ, Lục Yên, Trấn Yên, Yên Bình, Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Hoàng Su Phì, Xín Mần, Vị Xuyên, Bắc Mê, Bắc Quang, Na Hang, Chiêm Hoá, Hàm Yên, Sơn Dương, Lâm Bình, Bảo Lạc, Hà Quảng, Quảng Hoà, Thạch An, Nguyên Bình, Ba Bể, Ngân Sơn, Bạch Thông, Na Rì, Pác Nặm, Tràng Định, Văn Lãng, Lộc Bình, Chi Lăng, Hữu Lũng, Cao Lộc, Đồng Đăng, Hữu Nghị, Tân Thanh, Phú Lương, Đồng Hỷ, Đại Từ, Định Hoá, Võ Nhai, Phổ Yên, Phú Bình, Lục Ngạn, Lục Nam, Sơn Động, Yên Thế, Hiệp Hoà, Việt Yên, Lạng Giang, Yên Dũng, Quế Võ, Tiên Du, Từ Sơn, Thuận Thành, Yên Phong, Lương Tài, Tam Đảo, Tam Dương, Lập Thạch, Vĩnh Tường, Yên Lạc, Phúc Yên, Vĩnh Yên, Bình Xuyên, Lâm Thao, Thanh Ba, Hạ Hoà, Đoan Hùng, Cẩm Khê, Tam Nông, Thanh Sơn, Thanh Thuỷ, Yên Lập, Phù Ninh, Lương Sơn, Kỳ Sơn, Đà Bắc, Tân Lạc, Lạc Sơn, Lạc Thuỷ, Kim Bôi, Mai Châu, Đông Triều, Quảng Yên, Vân Đồn, Cô Tô, Tiên Yên, Bình Liêu, Ba Chẽ, Chí Linh, Kinh Môn, Nam Sách, Ninh Giang, Tứ Kỳ, Thanh Miện, Bình Giang, Cẩm Giàng, Văn Giang, Khoái Châu, Mỹ Hào, Yên Mỹ, Phù Cừ, Tiên Lữ, Ân Thi, Tiền Hải, Kiến Xương, Đông Hưng, Quỳnh Phụ, Hưng Hà, Vũ Thư, Thái Thuỵ, Giao Thuỷ, Hải Hậu, Nghĩa Hưng, Trực Ninh, Vụ Bản, Ý Yên, Duy Tiên, Phủ Lý, Lý Nhân, Bình Lục, Hoa Lư, Tam Điệp, Nho Quan, Gia Viễn, Yên Khánh, Yên Mô, Tràng An, Bái Đính, Phát Diệm, Bỉm Sơn, Nghi Sơn, Tĩnh Gia, Hoằng Hoá, Hậu Lộc, Hà Trung, Nga Sơn, Quảng Xương, Nông Cống, Triệu Sơn, Thọ Xuân, Thiệu Hoá, Yên Định, Vĩnh Lộc, Cẩm Thuỷ, Bá Thước, Quan Hoá, Quan Sơn, Mường Lát, Lang Chánh, Thường Xuân, Ngọc Lặc, Thạch Thành, Đông Sơn, Quỳnh Lưu, Diễn Châu, Yên Thành, Đô Lương, Nghi Lộc, Nam Đàn, Hưng Nguyên, Thanh Chương, Anh Sơn, Con Cuông, Tương Dương, Quế Phong, Quỳ Châu, Quỳ Hợp, Nghĩa Đàn, Thái Hoà, Tân Kỳ, Kỳ Anh, Cẩm Xuyên, Thạch Hà, Can Lộc, Nghi Xuân, Hương Sơn, Hương Khê, Vũ Quang, Lộc Hà, Hồng Lĩnh, Đồng Hới, Ba Đồn, Quảng Trạch, Bố Trạch, Tuyên Hoá, Minh Hoá, Lệ Thuỷ, Phong Nha, Kẻ Bàng, Đông Hà, Vĩnh Linh, Gio Linh, Cam Lộ, Đakrông, Hướng Hoá, Triệu Phong, Hải Lăng, Khe Sanh, Lao Bảo, Hương Thuỷ, Hương Trà, Phú Vang, Phú Lộc, Quảng Điền, A Lưới, Nam Đông, Điện Bàn, Duy Xuyên, Đại Lộc, Quế Sơn, Thăng Bình, Phú Ninh, Tiên Phước, Hiệp Đức, Nam Trà My, Bắc Trà My, Phước Sơn, Nam Giang, Đông Giang, Tây Giang, Chu Lai, Mỹ Sơn, Dung Quất, Bình Sơn, Sơn Tịnh, Tư Nghĩa, Mộ Đức, Đức Phổ, Ba Tơ, Trà Bồng, Sơn Hà, An Nhơn, Hoài Nhơn, Phù Mỹ, Phù Cát, Tuy Phước, Tây Sơn, Vân Canh, Hoài Ân, Đông Hoà, Tây Hoà, Đồng Xuân, Ninh Hoà, Vạn Ninh, Diên Khánh, Cam Lâm, Vân Phong, Ninh Hải, Ninh Phước, Phan Rang - Tháp Chàm, La Gi, Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Hàm Tân, Tánh Linh, Đức Linh, Phú Quý, An Khê, Ayun Pa, Chư Sê, Chư Prông, Chư Păh, Đức Cơ, Ia Grai, Kbang, Krông Pa, Mang Yang, Đắk Đoa, Đăk Hà, Đăk Tô, Ngọc Hồi, Sa Thầy, Kon Plông, Măng Đen, Buôn Hồ, Ea Kar, Ea Súp, Krông Pắc, Krông Năng, Krông Bông, Krông Ana, Cư M’gar, Cư Kuin, Gia Nghĩa, Đắk Mil, Đắk R’lấp, Đắk Song, Cư Jút, Krông Nô, Tuy Đức, Bảo Lộc, Di Linh, Đức Trọng, Đơn Dương, Lạc Dương, Đam Rông, Đạ Huoai, Đạ Tẻh, Cát Tiên, Bảo Lâm, Đồng Xoài, Bình Long, Phước Long, Chơn Thành, Lộc Ninh, Bù Đăng, Bù Đốp, Bù Gia Mập, Hớn Quản, Đồng Phú, Trảng Bàng, Gò Dầu, Tân Châu, Tân Biên, Dương Minh Châu, Hoà Thành, Mộc Bài, Tân An, Kiến Tường, Đức Hoà, Đức Huệ, Cần Đước, Cần Giuộc, Thủ Thừa, Tân Trụ, Châu Thành, Mộc Hoá, Vĩnh Hưng, Thạnh Hoá, Gò Công, Cai Lậy, Cái Bè, Ba Tri, Bình Đại, Thạnh Phú, Giồng Trôm, Vũng Liêm, Tam Bình, Trà Ôn, Bình Minh, Mang Thít, Long Hồ, Duyên Hải, Trà Cú, Tiểu Cần, Càng Long, Sa Đéc, Cao Lãnh, Hồng Ngự, Lấp Vò, Lai Vung, Tân Hồng, Tịnh Biên, Tri Tôn, Châu Phú, Thoại Sơn, Phú Tân, An Phú, Hà Tiên, Kiên Lương, Gò Quao, Giồng Riềng, U Minh, U Minh Thượng, An Biên, An Minh, Vị Thanh, Ngã Bảy, Long Mỹ, Phụng Hiệp, Ngã Năm, Vĩnh Châu, Mỹ Xuyên, Kế Sách, Long Phú, Trần Đề, Cù Lao Dung, Giá Rai, Hồng Dân, Đông Hải, Năm Căn, Cái Nước, Ngọc Hiển, Trần Văn Thời, Thới Bình, Đất Mũi, Nam Du, Thổ Chu, Fansipan, Phan Xi Păng, Hoàng Liên Sơn, Trường Sơn, Bạch Mã, Ba Na, Bà Nà, Yên Tử, Hương Tích, Tràng Tiền, Hồ Hoàn Kiếm, Thủ Thiêm, Phú Mỹ Hưng, Tân Sơn Nhất, Nội Bài, Cát Lái, Lạch Huyện, Cái Mép, Thị Vải, Cộng hoà Séc, Tiểu vương quốc Ả Rập Thống nhất, Bờ Đông, Thung lũng Silicon, Phố Wall, Kavkaz, Balkan, Bán đảo Ả Rập, Vùng Vịnh, Địa Trung Hải, Sahara, Himalaya, Everest, Alps, Siberia, Sakhalin, Vladivostok, Kamchatka, Kherson, Zaporizhzhia, Mariupol, Bakhmut, Kursk, Belgorod, Rafah, Khan Younis, Beirut, Sanaa, Aden, Khartoum, Addis Ababa, Kampala, Dakar, Accra, Cape Town, Durban, Naypyidaw, Mandalay, Penang, Johor, Cebu, Davao, Surabaya, Bandung, Sihanoukville, Battambang, Savannakhet, Pakse, Hàng Châu, Nam Kinh, Thành Đô, Tây An, Thẩm Dương, Cáp Nhĩ Tân, Đại Liên, Thanh Đảo, Hạ Môn, Phúc Châu, Côn Minh, Nam Ninh, Bằng Tường, Quế Lâm, Tam Á, Nagoya, Fukuoka, Sapporo, Yokohama, Hokkaido, Incheon, Daegu, Jeju, Gwangju, Bangalore, Kolkata, Dhaka, Colombo, Kathmandu, Karachi, Lahore, Rio, Brasilia, Bogotá, Quito, Cancun, Philadelphia, Atlanta, Detroit, Phoenix, Denver, Minneapolis, Baltimore, New Orleans, San Diego, San Jose, Orlando, Silicon Valley, Hollywood, Manhattan, Brooklyn, Quebec, Calgary, Edmonton, Adelaide, Wellington, Birmingham, Leeds, Glasgow, Edinburgh, Belfast, Cardiff, Naples, Turin, Venice, Florence, Seville, Valencia, Bilbao, Porto, Nice, Toulouse, Bordeaux, Strasbourg, Cologne, Stuttgart, Dresden, Leipzig, Salzburg, Bratislava, Ljubljana, Zagreb, Belgrade, Sarajevo, Sofia, Bucharest, Chisinau, Minsk, Vilnius, Riga, Tallinn, Tbilisi, Yerevan, Baku, Astana, Tashkent, Bishkek, Reykjavik, Nuuk, Davos, The Hague, La Haye, Rotterdam, Antwerp, Monaco'
  ).split(', '),
  synonyms: [
    ['Mỹ', 'Hoa Kỳ', 'nước Mỹ', 'Hợp chúng quốc Hoa Kỳ'],
    ['Anh', 'Vương quốc Anh', 'nước Anh', 'Anh Quốc'],
    ['Nhật Bản', 'Nhật', 'nước Nhật'],
    ['Hàn Quốc', 'Hàn', 'nước Hàn'],
    ['Triều Tiên', 'CHDCND Triều Tiên', 'Bắc Triều Tiên'],
    ['Australia', 'Úc', 'nước Úc'],
    ['Italy', 'Ý', 'nước Ý'],
    ['Nga', 'nước Nga', 'Liên bang Nga'],
    ['Đức', 'nước Đức'],
    ['Pháp', 'nước Pháp'],
    ['Áo', 'nước Áo'],
    ['Bỉ', 'nước Bỉ'],
    ['Lào', 'nước Lào'],
    ['Hà Lan', 'nước Hà Lan'],
    ['Myanmar', 'Miến Điện'],
    ['Hồng Kông', 'Hong Kong', 'Hồng Công'],
    ['TP.HCM', 'TPHCM', 'HCM', 'TP Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'Hồ Chí Minh', 'Sài Gòn'],
    ['Bangkok', 'Băng Cốc'],
    ['Matxcơva', 'Mátxcơva', 'Mát-xcơ-va', 'Moscow'],
    ['Liên hợp quốc', 'Liên hiệp quốc', 'LHQ', 'UN'],
    ['Liên minh châu Âu', 'EU'],
    ['Tổ chức Y tế thế giới', 'WHO'],
    ['Ngân hàng Thế giới', 'WB', 'World Bank'],
    ['Quỹ Tiền tệ quốc tế', 'IMF'],
  ],
  organisationCues:
    'báo, tờ, tờ báo, nhật báo, tạp chí, hãng tin, hãng thông tấn, kênh, kênh truyền hình, hãng, hãng xe, nhóm, nhóm nhạc, ban nhạc, khủng bố, phiến quân, tổ chức, nhóm khủng bố, thương hiệu, trang, trang tin, PV, phóng viên, mạng xã hội, startup, start-up, chuỗi, nền tảng, hãng bay, hãng tàu, hãng taxi, hãng xe điện, nhà mạng, nhà thầu, công bố trên, đăng trên, đăng tải trên, câu lạc bộ, CLB, đội, đội bóng, công ty, gã khổng lồ'.split(
      ', ',
    ),
  placeHeads: (
    'tỉnh, thành phố, thành phố biển, TP, T.P, thị xã, thị trấn, huyện, quận, phường, xã, thôn, xóm, làng chài, làng nghề, làng cổ, làng hoa, xóm chài, phum, sóc, khóm, kiệt, ấp, bản, buôn, làng, tổ dân phố, tổ, khu phố, khu dân cư, khu tập thể, khu đô thị, KĐT, khu công nghiệp, KCN, khu kinh tế, khu du lịch, khu bảo tồn, khu dự trữ sinh quyển, khu dự trữ sinh quyển thế giới, khu di tích, khu, đường, phố, phố đi bộ, ngõ, hẻm, ngách, ngã ba, ngã tư, ngã năm, ngã sáu, đại lộ, ' +
    'quốc lộ, QL, tỉnh lộ, hương lộ, cao tốc, đường cao tốc, tuyến cao tốc, xa lộ, vành đai, hầm, đèo, cầu, cầu vượt, bến, bến xe, bến tàu, bến phà, phà, cảng, cảng biển, sân bay, sân bay quốc tế, cảng hàng không, cảng hàng không quốc tế, ga, nhà ga, trạm thu phí, trạm BOT, cửa khẩu, cửa khẩu quốc tế, đồn, trại giam, trại tạm giam, trại, sông, suối, hồ, biển, vịnh, đảo, quần đảo, hòn, cù lao, bán đảo, đầm, phá, thác, ' +
    'núi, đồi, dãy, dãy núi, hang, động, rừng, rừng phòng hộ, vườn quốc gia, VQG, vườn, thung lũng, cao nguyên, đồng bằng, sa mạc, chợ, siêu thị, trung tâm thương mại, TTTM, chung cư, toà nhà, tháp, cao ốc, khách sạn, quảng trường, công viên, sân vận động, SVĐ, nhà thi đấu, sân, cung, nhà văn hoá, trung tâm hội nghị, chùa, đền, đền thờ, đình, nhà thờ, miếu, lăng, thánh địa, nghĩa trang, tượng đài, đài tưởng niệm, di tích, thành cổ, cố đô, kinh thành, phố cổ, ' +
    'bãi biển, bãi, mũi, bang, tiểu bang, hạt, châu, lục địa, cộng hoà, vương quốc, thủ đô, thủ phủ, căn cứ, căn cứ không quân, căn cứ hải quân, mỏ, mỏ đá, mỏ than, nhà tù, nhà máy thuỷ điện, thuỷ điện, hồ thuỷ điện, eo biển, kênh, kênh đào, rạch, mương, cồn, dốc, phố núi, trung tâm Hội nghị, tuyến, nút giao, dải, dinh, dinh thự, cung điện, rạp, toà tháp, vòng xoay, bùng binh, cụm công nghiệp, khu chế xuất, khu công nghệ cao, khu nghỉ dưỡng, khu sinh thái, đường sách, phố sách, chợ đêm, chợ nổi, cửa biển, cửa sông, đập, hồ chứa, trạm bơm, nhà máy điện, sân golf, sân tập, trường bắn, trường đua, rạp chiếu phim, nhà hát, bảo tàng, thành nhà'
  ).split(', '),
  routeHeads: ['ngã ba', 'ngã tư', 'nút giao', 'khu công nghiệp', 'cao tốc', 'đường cao tốc', 'tuyến cao tốc', 'tuyến đường', 'tuyến', 'đường sắt', 'tuyến metro', 'metro', 'đường vành đai', 'tuyến đường sắt', 'xa lộ', 'quốc lộ', 'hầm', 'phà', 'dải'],
  venueHeads:
    'chợ, trạm thu phí, cảng, sân bay, công viên, đền thờ, đền, lăng, tượng đài, nhà thờ, chùa, bến xe, bến phà, ga, nhà ga, chung cư, siêu thị, nghĩa trang, di tích, khu di tích, khu lưu niệm, bảo tàng, quảng trường, trại giam, cửa khẩu, sân vận động'.split(
      ', ',
    ),
  notHeads: (
    'phi chính phủ, đặc khu, giám tuyển, ven biển, bờ biển, trên biển, thường vụ, liên xã, liên thôn, liên huyện, liên tỉnh, cảnh báo, tình báo, thông báo, dự báo, khai báo, họp báo, nhà báo, tờ báo, bài báo, trình báo, phái đoàn, tập đoàn, sư đoàn, đổ bộ, cán bộ, toàn bộ, nội bộ, tiến bộ, đi bộ, tản bộ, cục bộ, đồng bộ, sơ bộ, đảng bộ, cơ sở, trụ sở, công sở, yêu cầu, nhu cầu, toàn cầu, địa cầu, ' +
    'đất nước, cả nước, trong nước, các nước, nhà nước, những nước, hai nước, ngập nước, dòng nước, mực nước, trang bị, thủ quân, đại hội, xã hội, cơ hội, lễ hội, quân đội, bộ đội, đồng đội, biệt đội, thành viên, học viện, bệnh viện, môi trường, thị trường, hiện trường, công trường, lập trường, đấu trường, nhà trường, quảng trường, hội trường, căn phòng, đề phòng, dự phòng, quốc phòng, văn phòng, ' +
    'biên bản, văn bản, tài sản, xuất bản, phiên bản, kịch bản, cơ bản, áp đảo, biến động, hoạt động, lao động, hành động, vận động, chủ động, tác động, khởi động, tự động, rung động, cảm động, phát động, sôi động, huy động, ao hồ, đồng hồ, hồ sơ, giang hồ, châu báu, điện thoại, cung cấp, tập trung, miền núi, ban đầu, ban ngày, ban đêm, trưởng bản, ' +
    'phi hành đoàn, hội đoàn, binh đoàn, cầu thủ, bản thân, bản án, tổ chức, tổ quốc, khu vực, phá sản, tháp tùng, hầm hố, sân khấu, sân chơi, đường dây, đường ống, đường sắt, làng xóm, nước ngoài, nước sạch, nước uống, hồ bơi, ga tàu, hạt giống, mỏ neo, dải phân cách, hang ổ, bãi rác, bãi xe, cầu thang, đảo chính, kênh truyền hình'
  ).split(', '),
  numberedPlaceHeads: 'hẻm, ngõ, ngách, kiệt, quận, phường, thôn, xóm, ấp, khu, khu phố, tổ, tổ dân phố, quốc lộ, QL, tỉnh lộ, TL, ĐT, hương lộ, tuyến, khóm, bản, buôn, làng, xã'.split(', '),
  placeTails: ['Park', 'Street', 'Avenue', 'Road', 'Bay', 'Island', 'River', 'Stadium', 'Airport', 'Resort', 'Hotel', 'Plaza', 'Tower', 'Square', 'Beach', 'City', 'Center'],
  possessiveNames: [],
  placeCues: [],
  contestVerbs:
    'thắng, thắng ngược, thắng đậm, thua, thua ngược, thua đậm, để thua, thua trước, hoà, hoà với, cầm hoà, bị cầm hoà bởi, đánh bại, hạ, hạ gục, hạ đẹp, khuất phục, đè bẹp, vùi dập, vượt qua, ngược dòng thắng, ngược dòng trước, ngược dòng hạ, ngược dòng đánh bại, bị đánh bại bởi, gục ngã trước, chia điểm với, chia điểm, bất phân thắng bại với, chạm trán, đụng độ, đối đầu, đối đầu với, tiếp đón, làm khách của, làm khách trên sân của, thi đấu với, đá với, gặp, loại, gỡ hoà trước, thắng trước, thắng nghẹt thở, thắng sát nút, thắng tối thiểu'.split(
      ', ',
    ),
  nations: ['Anh', 'Scotland', 'xứ Wales', 'Mỹ', 'Nga', 'Đức', 'Pháp', 'Ý', 'Úc', 'Nhật', 'Hàn', 'Lào'],
  placePrepositions: ['quốc tịch', 'giao lộ', 'nằm trên đường', 'ở', 'tại', 'đến', 'tới', 'từ', 'về', 'sang', 'rời', 'qua', 'khỏi', 'người', 'ngụ', 'trú', 'quê', 'vào', 'ra', 'gần', 'khắp', 'nước', 'lãnh thổ', 'đất', 'phía', 'phía bắc', 'phía nam', 'phía đông', 'phía tây', 'miền', 'vùng', 'trú tại', 'ngụ tại', 'gốc', 'thăm', 'trên địa bàn', 'người dân', 'các nước', 'nối', 'đi', 'dân', 'đường', 'lên', 'xuống'],
  articles: [],
  joiners: ['và', '&'],
  conjunctions: ['và', '&', 'hoặc', 'cùng', 'với'],
  notNames: (
    'HĐQT, Vĩ Bắc, Kinh Đông, Air Force One, Sunni, Shiite, HCV, HCB, HCĐ, Việt, Covid, COVID, COVID-19, Covid-19, SARS, SARS-CoV-2, HIV, AIDS, ADN, DNA, GDP, CPI, FDI, ODA, BOT, BT, BTS, GPLX, CMND, CCCD, ĐBQH, PV, CTV, UAV, CSHS, CSKT, CSMT, CSCĐ, PCCC, QLHC, TV, CKI, CKII, CK1, CK2, VIP, USD, EUR, VND, VNĐ, SUV, ATM, AI, IT, GPS, USB, PCTN, ATGT, TNGT, CNTT, CNXH, KHCN, TPP, CPTPP, FTA, EVFTA, APEC, SEA Games, World Cup, Asian Cup, Euro, ASIAD, AFF Cup, V-League, V.League, Champions League, Premier League, ' +
    'La Liga, Serie A, Bundesliga, Europa League, Olympic, Olympics, Tết, Tết Nguyên đán, Nguyên đán, Noel, Giáng sinh, Trung thu, Phật, Chúa, Allah, Kinh Thánh, Internet, iPhone, iPad, Android, Windows, Youtube, YouTube, TikTok, Tiktok, Twitter, Instagram, Zalo, Messenger, Wifi, Viber, WhatsApp, Telegram, Zika, Ebola, Novichok, Video, VIDEO, Clip, Photo, Ảnh, Nguồn, Xem, Tags, Single, Album, ' +
    'Điều, Khoản, Bác, Tổ quốc, Hiến pháp, Luật, Nghị quyết, Nghị định, Hiệp định, THPT, THCS, CSGT, HLV, BHXH, BHYT, TNHH, CTCP, NXB, Cup, Cúp, Eurodance, Eurobeat, Pop, Rock, Rap, Jazz, Hip-hop, K-pop, Kpop, ' +
    'SN, Đông, Tây, Nam, Bắc, BQL, Thế chiến, Thế Chiến, Thế chiến II, Thế chiến I, Thế Chiến I, Thế Chiến II, Chiến tranh Lạnh, SMS, HĐXX, VKS, UBND, HĐND, CQĐT, CSĐT, TAND, MTTQ, BV, ĐH, CĐ, TP, CLB, BCH, BTC, BGK, BLĐ, BHL, CĐV, KH, QĐ, NĐ, TT, CP, LHQ, AM, PM, ID, CEO, CFO, MV, MC, DJ, CD, DVD, HD, LED, LCD, PIN, RAM, CPU, GPU, 4G, 5G, Km, NĐ-CP, QĐ-TTg, TTg, Anh văn, Hán'
  ).split(', '),
  otherHeads: (
    'giải, giải bóng đá, vòng chung kết, giải đấu, thế chiến, chiến tranh, giải thưởng, cúp, luật, nghị quyết, nghị định, hiệp định, hiệp ước, thông tư, chỉ thị, quyết định, tuyên bố, hiến pháp, bộ luật, công ước, dự án, đề án, dự thảo, dự luật, bão, cơn bão, siêu bão, áp thấp, phim, bộ phim, ca khúc, bài hát, album, vở, vở kịch, tiểu thuyết, cuốn, cuốn sách, chương trình, gameshow, cuộc thi, cuộc thi hoa hậu, cuộc thi người đẹp, cuộc thi sắc đẹp, cuộc thi nam vương, vương miện, ngôi vị hoa hậu, đấu trường, liveshow, hội thảo, hội nghị, đại hội, hội nghị thượng đỉnh, lễ hội, chiến dịch, phong trào thi đua, ' +
    'đêm nhạc, tên lửa, tàu, tàu hàng, tàu cá, tàu chở hàng, tàu ngầm, tàu sân bay, máy bay, tiêm kích, trực thăng, xe, ô tô, ôtô, mẫu xe, điện thoại, smartphone, virus, vi rút, dịch, bệnh, thuốc, chất độc, huân chương, huy chương, bằng khen, danh hiệu, vòng loại, VCK, mùa giải, tiếng, tết, tháng, thứ, lớp, ngày, nhạc, phim truyện, hệ điều hành, ứng dụng, phần mềm, ngành, khối, mạng, sách, tác phẩm, bài thơ, truyện, bản nhạc, họ, chữ, chứng chỉ, thuyết, tư tưởng'
  ).split(', '),
  otherTails: ['Cup', 'League', 'Games', 'Championship', 'Open', 'Award', 'Awards', 'Festival', 'Show', 'Prix', 'Tour', 'Live', 'Idol', 'Next', 'Oscar', 'Grammy', 'Concert', 'Version'],
  openers: (
    'theo, tại, ở, từ, với, do, và, nhưng, khi, sau, trước, vụ, việc, hiện, riêng, cùng, dù, nếu, được, bị, cả, các, những, nhiều, một, mỗi, trên, trong, ngoài, đến, về, vì, như, có, là, của, cho, đây, đó, nay, sáng, trưa, chiều, tối, đêm, ngày, tháng, năm, hai, ba, bốn, sáu, bảy, tám, chín, mười, còn, rồi, thì, mà, để, bởi, tuy, song, vậy, ' +
    'nhờ, giữa, qua, gần, hơn, khoảng, mới, đã, đang, sẽ, vẫn, cũng, chỉ, không, chưa, tất cả, toàn, mọi, lúc, hôm, tuần, quý, phía, bên, liên quan, trao đổi, trả lời, phát biểu, chia sẻ, ngoài ra, tuy nhiên, trong khi, cụ thể, đặc biệt, đáng chú ý, ngay, cuối, đầu, mặc dù, thế, bài, ảnh, clip, video, nguồn, xem, đội, hội, ban, tổ, nhóm, người, con, cái, chiếc, ' +
    'ai, sao, hãy, đừng, xin, mong, vâng, dạ, thưa, hỏi, đáp, kể, biết, thấy, nói, làm, đi, lên, xuống, ra, vào, bắt, tìm, xử, giúp, gặp, thăm, chào, thua, thắng, hạ, vượt, dẫn, ghi, sút, đánh, mở, đóng, lập, xây, dựng, gây, gọi, tôi, ta, họ, nó, chúng, mình, bạn, ' +
    'lễ, cuộc, trận, giải, phim, cơn, bão, mưa, nước, sông, núi, cơ, lực, thông, công, hành, ông, bà, anh, chị, em, cô, chú, bác, cụ, cháu, bé, thầy, quân, dân, lính, sân, xe, tàu, bệnh, dịch, kết, lần, cựu, nguyên, tân, cố, nữ, nam, vợ, chồng, mẹ, cha, bố, tướng, bầu, vua, thủ, nhà, báo, tờ, hãng, đài, giới, truyền thông, tin, vốn, giá, sinh, chủ, fan, đối với, đại diện'
  ).split(', '),
  functionWords:
    'theo, tại, ở, từ, với, do, và, nhưng, khi, sau, trước, vụ, việc, hiện, riêng, cùng, dù, nếu, các, những, nhiều, một, mỗi, trên, trong, ngoài, về, vì, như, đây, đó, nay, hôm, ngày, tháng, năm, lúc, còn, rồi, thì, mà, để, bởi, nhờ, qua, gần, hơn, mới, đang, sẽ, vẫn, cũng, chỉ, không, chưa, toàn, mọi, ngay, nói, kể, biết, hay, đi, lên, xuống, ra, vào, cho biết, cho hay, cho rằng, bắt, thắng, thua, hoà, hạ, gặp, gọi, đề, yêu, khẳng, nhấn, chia, tiếp, ký, ra mắt, công bố, ấn hành, phát hành, xác nhận, thông báo, kêu gọi, phạt, xử, tuyên, khởi, ông, bà, anh, chị'.split(
      ', ',
    ),
  compoundTails: [],
  personCues: (
    'cho biết, cho hay, nói, cho rằng, khẳng định, nhấn mạnh, chia sẻ, bày tỏ, nhận định, tiết lộ, thừa nhận, phát biểu, trả lời, lý giải, giải thích, thông tin, xác nhận, kể, tâm sự, khai, khai nhận, phản ánh, đề nghị, yêu cầu, cảnh báo, tuyên bố, viết, hỏi, đáp, nêu, nhận xét, đánh giá, chỉ rõ, lưu ý, chỉ đạo, bị bắt, sinh năm, qua đời, kết hôn, đăng quang, ghi bàn, lập công, trình bày, báo cáo, ' +
    'và vợ, chủ trì, cảm ơn, mong muốn, hy vọng, tin tưởng, cười, khóc, nhớ lại, bộc bạch, than, than thở, nghẹn ngào, (SN, (sinh năm, tỏ ra'
  ).split(', '),
};
